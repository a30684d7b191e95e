#!/usr/bin/perl
# Mends the manual pages that swift-argument-parser's generator writes: it drops every letter that is not ASCII, fills examples into
# paragraphs, and leaves empty lines that mdoc warns of. What was dropped is taken from the declarations again.
# Usage: mend-manual.pl PROGRAM PAGE...
use strict;
use warnings;

my ($program, @pages) = @ARGV;
open(my $declarations, '-|', $program, '--experimental-dump-help') or die "$program: $!\n";
my $dump = do { local $/; <$declarations> };
close($declarations) or die "$program --experimental-dump-help failed\n";

my %whole;
while ($dump =~ /"((?:[^"\\]|\\.)*)"/gs) {
  (my $text = $1) =~ s/\\(.)/$1 eq 'n' ? "\n" : $1/ge;
  for my $line (grep { /[^\x00-\x7f]/ } split /\n/, $text) {
    (my $plain = $line) =~ s/[^\x00-\x7f]//g;
    $whole{$plain} = $line;
  }
}

for my $page (@pages) {
  open(my $in, '<', $page) or die "$page: $!\n";
  my @lines = <$in>;
  close($in);
  my ($mended, $literal) = ('', 0);
  for my $line (@lines) {
    chomp $line;
    $line = $whole{$line} if exists $whole{$line};
    my $example = $line =~ s/^Example: (?=bantin )//;
    my $shown = $line =~ /^(?:bantin |  )/;
    if ($literal && (!$shown || $example)) { $mended .= ".Ed\n"; $literal = 0 }
    $mended .= ".Pp\nExample:\n" if $example;
    if ($shown && !$literal) { $mended .= ".Bd -literal -offset indent\n"; $literal = 1 }
    $mended .= $line eq '' ? ".Pp\n" : "$line\n";
  }
  $mended =~ s/(?:\.Pp\n)+/.Pp\n/g;
  open(my $out, '>', $page) or die "$page: $!\n";
  print $out $mended;
  close($out) or die "$page: $!\n";
}
