"""Mcp servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

_LIST: Operation[models.McpServerResponse] = Operation(
    id="listMcpServers",
    method="GET",
    path="/organization/{organizationId}/mcpServer",
    result=lambda: models.McpServerResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.McpServerResponse] = Operation(
    id="getMcpServer",
    method="GET",
    path="/mcpServer/{mcpServerId}",
    result=lambda: models.McpServerResponse,
)

_CREATE: Operation[models.McpServerResponse] = Operation(
    id="createMcpServer",
    method="POST",
    path="/organization/{organizationId}/mcpServer",
    body="application/json",
    result=lambda: models.McpServerResponse,
)

_UPDATE: Operation[models.McpServerResponse] = Operation(
    id="editMcpServer",
    method="PUT",
    path="/mcpServer/{mcpServerId}",
    body="application/json",
    result=lambda: models.McpServerResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteMcpServer",
    method="DELETE",
    path="/mcpServer/{mcpServerId}",
    decode="none",
)


class McpServers(Resource):
    """Mcp servers."""

    def list(self, organization_id: UUID | str) -> Pager[models.McpServerResponse]:
        """List mcp servers.

        `GET /organization/{organizationId}/mcpServer` returns every `McpServerResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, mcp_server_id: UUID | str) -> models.McpServerResponse:
        """Get mcp server.

        `GET /mcpServer/{mcpServerId}` returns `McpServerResponse`.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"mcpServerId": mcp_server_id})

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        url: str,
        description: str | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
    ) -> models.McpServerResponse:
        """Create mcp server.

        `POST /organization/{organizationId}/mcpServer` returns `McpServerResponse`.

        Args:
            organization_id: Id of the organization.
            name: Not empty.
            url: Format `uri`; matches `^https://`.
            description: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "url": url, "description": description, "headers": headers},
        )

    def update(
        self,
        mcp_server_id: UUID | str,
        *,
        name: str,
        url: str,
        description: str | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
    ) -> models.McpServerResponse:
        """Edit mcp server.

        `PUT /mcpServer/{mcpServerId}` returns `McpServerResponse`.

        Args:
            mcp_server_id: Id of the MCP server.
            name: Not empty.
            url: Format `uri`; matches `^https://`.
            description: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE,
            path={"mcpServerId": mcp_server_id},
            body={"name": name, "url": url, "description": description, "headers": headers},
        )

    def delete(self, mcp_server_id: UUID | str) -> None:
        """Delete mcp server.

        `DELETE /mcpServer/{mcpServerId}` returns nothing.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"mcpServerId": mcp_server_id})


class AsyncMcpServers(AsyncResource):
    """Mcp servers."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.McpServerResponse]:
        """List mcp servers.

        `GET /organization/{organizationId}/mcpServer` returns every `McpServerResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(self, mcp_server_id: UUID | str) -> models.McpServerResponse:
        """Get mcp server.

        `GET /mcpServer/{mcpServerId}` returns `McpServerResponse`.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"mcpServerId": mcp_server_id})

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        url: str,
        description: str | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
    ) -> models.McpServerResponse:
        """Create mcp server.

        `POST /organization/{organizationId}/mcpServer` returns `McpServerResponse`.

        Args:
            organization_id: Id of the organization.
            name: Not empty.
            url: Format `uri`; matches `^https://`.
            description: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "url": url, "description": description, "headers": headers},
        )

    async def update(
        self,
        mcp_server_id: UUID | str,
        *,
        name: str,
        url: str,
        description: str | Omit = omit,
        headers: Mapping[str, str] | Omit = omit,
    ) -> models.McpServerResponse:
        """Edit mcp server.

        `PUT /mcpServer/{mcpServerId}` returns `McpServerResponse`.

        Args:
            mcp_server_id: Id of the MCP server.
            name: Not empty.
            url: Format `uri`; matches `^https://`.
            description: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE,
            path={"mcpServerId": mcp_server_id},
            body={"name": name, "url": url, "description": description, "headers": headers},
        )

    async def delete(self, mcp_server_id: UUID | str) -> None:
        """Delete mcp server.

        `DELETE /mcpServer/{mcpServerId}` returns nothing.

        Args:
            mcp_server_id: Id of the MCP server.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"mcpServerId": mcp_server_id})
