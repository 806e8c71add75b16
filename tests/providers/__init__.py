"""Servers that behave as the four providers do, and the generated clients at work against them."""
