from .._runtime import Model


class EnvironmentLogsMessage(Model):
    full_details: str | None = None
    safe_message: str | None = None
