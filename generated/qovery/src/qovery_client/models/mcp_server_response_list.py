from .._runtime import Model
from .mcp_server_response import McpServerResponse


class McpServerResponseList(Model):
    results: list[McpServerResponse]
