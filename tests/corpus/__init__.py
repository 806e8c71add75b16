"""Real documents of other APIs, as judges of what the generator makes: `make corpus`.

They are kept beside the project and belong to others; nothing of them is copied into it.
"""
