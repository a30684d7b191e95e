#!/usr/bin/env python3
"""Makes the pictures of Fixtures/ with Pillow 12: another program's writing than the one that reads them. Run it where they are to change."""
import io
import os
import struct
import zlib

from PIL import Image, ImageCms

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "Fixtures")


def quarters(width, height):
    """Red and green above, blue and white below."""
    image = Image.new("RGB", (width, height), (255, 255, 255))
    image.paste((230, 30, 30), (0, 0, width // 2, height // 2))
    image.paste((30, 180, 30), (width // 2, 0, width, height // 2))
    image.paste((30, 30, 230), (0, height // 2, width // 2, height))
    return image


def save(image, name, **options):
    image.save(os.path.join(HERE, name), **options)


def exif(orientation):
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x010F] = "MAYANH"  # the maker, to be looked for in what is published
    data[0x8825] = {1: "N", 2: (21.0, 11.0, 10.0), 3: "E", 4: (106.0, 4.0, 20.0)}
    return data


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


os.makedirs(HERE, exist_ok=True)
profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
# Held upright, stored lying: orientation 6 is to be turned to the right.
save(quarters(64, 48).rotate(90, expand=True), "turned.jpg", quality=95, exif=exif(6), icc_profile=profile)
save(quarters(64, 48), "upright.jpg", quality=95)
save(quarters(1000, 100), "wide.jpg", quality=60)
save(quarters(40, 30).convert("L"), "grey.jpg")
save(quarters(40, 30).convert("CMYK"), "cmyk.jpg")
transparent = quarters(40, 30).convert("RGBA")
transparent.putalpha(Image.new("L", (40, 30), 0))
save(transparent, "transparent.png")
save(quarters(40, 30), "still.webp", lossless=True)
save(quarters(40, 30), "moving.webp", save_all=True, append_images=[quarters(40, 30).rotate(180)])
save(quarters(40, 30), "picture.gif")
# Two thousand million pixels in a hundred bytes.
head = struct.pack(">IIBBBBB", 50000, 50000, 8, 2, 0, 0, 0)
with open(os.path.join(HERE, "vast.png"), "wb") as file:
    file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b""))
