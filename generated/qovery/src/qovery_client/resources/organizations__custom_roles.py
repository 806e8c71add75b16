"""Organizations, custom roles."""

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.OrganizationCustomRole] = Operation(
    id="listOrganizationCustomRoles",
    method="GET",
    path="/organization/{organizationId}/customRole",
    result=lambda: models.OrganizationCustomRoleList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.OrganizationCustomRole] = Operation(
    id="getOrganizationCustomRole",
    method="GET",
    path="/organization/{organizationId}/customRole/{customRoleId}",
    result=lambda: models.OrganizationCustomRole,
)

_CREATE: Operation[models.OrganizationCustomRole] = Operation(
    id="createOrganizationCustomRole",
    method="POST",
    path="/organization/{organizationId}/customRole",
    body="application/json",
    result=lambda: models.OrganizationCustomRole,
)

_UPDATE: Operation[models.OrganizationCustomRole] = Operation(
    id="editOrganizationCustomRole",
    method="PUT",
    path="/organization/{organizationId}/customRole/{customRoleId}",
    body="application/json",
    result=lambda: models.OrganizationCustomRole,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationCustomRole",
    method="DELETE",
    path="/organization/{organizationId}/customRole/{customRoleId}",
    decode="none",
)


class OrganizationsCustomRoles(Resource):
    """Organizations, custom roles."""

    def list(self, organization_id: UUID | str) -> Pager[models.OrganizationCustomRole]:
        """List organization custom roles.

        `GET /organization/{organizationId}/customRole` returns every `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, custom_role_id: UUID | str
    ) -> models.OrganizationCustomRole:
        """Get organization custom role.

        `GET /organization/{organizationId}/customRole/{customRoleId}` returns
        `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET, path={"organizationId": organization_id, "customRoleId": custom_role_id}
        )

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.OrganizationCustomRole:
        """Create organization custom role.

        `POST /organization/{organizationId}/customRole` returns `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "description": description},
        )

    def update(
        self,
        organization_id: UUID | str,
        custom_role_id: UUID | str,
        *,
        cluster_permissions: Sequence[types.OrganizationCustomRoleUpdateRequestClusterPermission],
        name: str,
        project_permissions: Sequence[types.OrganizationCustomRoleUpdateRequestProjectPermission],
        description: str | Omit = omit,
    ) -> models.OrganizationCustomRole:
        """Edit organization custom role.

        `PUT /organization/{organizationId}/customRole/{customRoleId}` returns
        `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "customRoleId": custom_role_id},
            body={
                "cluster_permissions": cluster_permissions,
                "name": name,
                "project_permissions": project_permissions,
                "description": description,
            },
        )

    def delete(self, organization_id: UUID | str, custom_role_id: UUID | str) -> None:
        """Delete organization custom role.

        `DELETE /organization/{organizationId}/customRole/{customRoleId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "customRoleId": custom_role_id}
        )


class AsyncOrganizationsCustomRoles(AsyncResource):
    """Organizations, custom roles."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.OrganizationCustomRole]:
        """List organization custom roles.

        `GET /organization/{organizationId}/customRole` returns every `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, custom_role_id: UUID | str
    ) -> models.OrganizationCustomRole:
        """Get organization custom role.

        `GET /organization/{organizationId}/customRole/{customRoleId}` returns
        `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "customRoleId": custom_role_id}
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.OrganizationCustomRole:
        """Create organization custom role.

        `POST /organization/{organizationId}/customRole` returns `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "description": description},
        )

    async def update(
        self,
        organization_id: UUID | str,
        custom_role_id: UUID | str,
        *,
        cluster_permissions: Sequence[types.OrganizationCustomRoleUpdateRequestClusterPermission],
        name: str,
        project_permissions: Sequence[types.OrganizationCustomRoleUpdateRequestProjectPermission],
        description: str | Omit = omit,
    ) -> models.OrganizationCustomRole:
        """Edit organization custom role.

        `PUT /organization/{organizationId}/customRole/{customRoleId}` returns
        `OrganizationCustomRole`.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "customRoleId": custom_role_id},
            body={
                "cluster_permissions": cluster_permissions,
                "name": name,
                "project_permissions": project_permissions,
                "description": description,
            },
        )

    async def delete(self, organization_id: UUID | str, custom_role_id: UUID | str) -> None:
        """Delete organization custom role.

        `DELETE /organization/{organizationId}/customRole/{customRoleId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            custom_role_id: Id of the custom role.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "customRoleId": custom_role_id}
        )
