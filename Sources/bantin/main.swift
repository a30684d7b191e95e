print("bantin")
