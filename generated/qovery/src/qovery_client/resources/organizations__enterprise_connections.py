"""Organizations, enterprise connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

_LIST: Operation[models.EnterpriseConnectionDto] = Operation(
    id="listOrganizationEnterpriseConnections",
    method="GET",
    path="/organization/{organizationId}/enterpriseconnection",
    result=lambda: models.EnterpriseConnectionResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.EnterpriseConnectionDto] = Operation(
    id="getOrganizationEnterpriseConnection",
    method="GET",
    path="/organization/{organizationId}/enterpriseconnection/{connectionName}",
    result=lambda: models.EnterpriseConnectionDto,
)

_UPDATE: Operation[models.EnterpriseConnectionDto] = Operation(
    id="updateOrganizationEnterpriseConnection",
    method="PUT",
    path="/organization/{organizationId}/enterpriseconnection/{connectionName}",
    body="application/json",
    result=lambda: models.EnterpriseConnectionDto,
)


class OrganizationsEnterpriseConnections(Resource):
    """Organizations, enterprise connections."""

    def list(self, organization_id: UUID | str) -> Pager[models.EnterpriseConnectionDto]:
        """List organization enterprise connections.

        `GET /organization/{organizationId}/enterpriseconnection` returns every
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, connection_name: str
    ) -> models.EnterpriseConnectionDto:
        """Get organization enterprise connection.

        `GET /organization/{organizationId}/enterpriseconnection/{connectionName}` returns
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.
            connection_name: Name of the enterprise connection of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organizationId": organization_id, "connectionName": connection_name}
        )

    def update(
        self,
        organization_id: UUID | str,
        connection_name: str,
        *,
        connection_name_body: str,
        default_role: str,
        enforce_group_sync: bool,
        group_mappings: Mapping[str, Sequence[str]],
    ) -> models.EnterpriseConnectionDto:
        """Update organization enterprise connection.

        `PUT /organization/{organizationId}/enterpriseconnection/{connectionName}` returns
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.
            connection_name: Name of the enterprise connection of the organization.
            connection_name_body: Sent as `connection_name`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "connectionName": connection_name},
            body={
                "connection_name": connection_name_body,
                "default_role": default_role,
                "enforce_group_sync": enforce_group_sync,
                "group_mappings": group_mappings,
            },
        )


class AsyncOrganizationsEnterpriseConnections(AsyncResource):
    """Organizations, enterprise connections."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.EnterpriseConnectionDto]:
        """List organization enterprise connections.

        `GET /organization/{organizationId}/enterpriseconnection` returns every
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, connection_name: str
    ) -> models.EnterpriseConnectionDto:
        """Get organization enterprise connection.

        `GET /organization/{organizationId}/enterpriseconnection/{connectionName}` returns
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.
            connection_name: Name of the enterprise connection of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "connectionName": connection_name}
        )

    async def update(
        self,
        organization_id: UUID | str,
        connection_name: str,
        *,
        connection_name_body: str,
        default_role: str,
        enforce_group_sync: bool,
        group_mappings: Mapping[str, Sequence[str]],
    ) -> models.EnterpriseConnectionDto:
        """Update organization enterprise connection.

        `PUT /organization/{organizationId}/enterpriseconnection/{connectionName}` returns
        `EnterpriseConnectionDto`.

        Args:
            organization_id: Id of the organization.
            connection_name: Name of the enterprise connection of the organization.
            connection_name_body: Sent as `connection_name`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "connectionName": connection_name},
            body={
                "connection_name": connection_name_body,
                "default_role": default_role,
                "enforce_group_sync": enforce_group_sync,
                "group_mappings": group_mappings,
            },
        )
