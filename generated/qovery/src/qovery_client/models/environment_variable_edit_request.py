from .._runtime import Model


class EnvironmentVariableEditRequest(Model):
    key: str
    value: str | None = None
    mount_path: str | None = None
    description: str | None = None
    enable_interpolation_in_file: bool | None = None
