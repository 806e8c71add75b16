from .._runtime import Model


class McpServerRequest(Model):
    name: str
    description: str | None = None
    url: str
    headers: dict[str, str] | None = None
