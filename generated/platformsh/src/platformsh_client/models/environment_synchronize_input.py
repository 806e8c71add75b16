from .._runtime import Model


class EnvironmentSynchronizeInput(Model):
    rebase: bool | None = None
    synchronize_code: bool | None = None
    synchronize_data: bool | None = None
    synchronize_resources: bool | None = None
