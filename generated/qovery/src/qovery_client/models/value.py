from .._runtime import Model


class Value(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    value: str | None = None
