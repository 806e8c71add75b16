from .._runtime import Model


class EnvironmentLogsMessage(Model):
    safe_message: str | None = None
    full_details: str | None = None
