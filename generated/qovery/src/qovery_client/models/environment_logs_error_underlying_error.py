from .._runtime import Model


class EnvironmentLogsErrorUnderlyingError(Model):
    full_details: str | None = None
    message: str | None = None
