from .._runtime import Model


class SecretEditRequest(Model):
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
    key: str
    value: str | None = None
