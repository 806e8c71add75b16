from .._runtime import Model


class McpServerRequest(Model):
    description: str | None = None
    headers: dict[str, str] | None = None
    name: str
    url: str
