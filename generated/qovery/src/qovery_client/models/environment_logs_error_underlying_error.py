from .._runtime import Model


class EnvironmentLogsErrorUnderlyingError(Model):
    message: str | None = None
    full_details: str | None = None
