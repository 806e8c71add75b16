"""Roles."""

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
    from .. import types

_LIST: Operation[models.RoleRelation] = Operation(
    id="listOrganizationRoles",
    method="GET",
    path="/organizations/{organization_id}/roles",
    result=lambda: models.RoleList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Role] = Operation(
    id="getRole",
    method="GET",
    path="/roles/{role_id}",
    result=lambda: models.Role,
)

_UPDATE: Operation[None] = Operation(
    id="updateRole",
    method="PUT",
    path="/roles/{role_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteRole",
    method="DELETE",
    path="/roles/{role_id}",
    decode="none",
)

_ADD: Operation[models.Role] = Operation(
    id="addOrganizationRole",
    method="POST",
    path="/organizations/{organization_id}/roles",
    body="application/json",
    result=lambda: models.Role,
)


class Roles(Resource):
    """Roles."""

    def list(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.RoleRelation]:
        """List the roles of an organization.

        `GET /organizations/{organization_id}/roles` returns every `RoleRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, role_id: int) -> models.Role:
        """Return one role with its permissions.

        `GET /roles/{role_id}` returns `Role`.

        Args:
            role_id: Id of the role. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"role_id": role_id})

    def update(
        self,
        role_id: int,
        *,
        id: int,
        name: str,
        permissions: types.RolePermissions,
        description: str | Omit = omit,
    ) -> None:
        """Change a role.

        `PUT /roles/{role_id}` returns nothing.

        Args:
            role_id: Id of the role. At least 1.
            name: Between 2 and 60 characters.
            permissions: What the role may do.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"role_id": role_id},
            body={"id": id, "name": name, "permissions": permissions, "description": description},
        )

    def delete(self, role_id: int) -> None:
        """Delete a role.

        `DELETE /roles/{role_id}` returns nothing.

        Args:
            role_id: Id of the role. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"role_id": role_id})

    def add(
        self,
        organization_id: str,
        *,
        name: str,
        permissions: types.RolePermissions,
        description: str | Omit = omit,
    ) -> models.Role:
        """Create a role in an organization.

        `POST /organizations/{organization_id}/roles` returns `Role`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: Between 2 and 60 characters.
            permissions: What the role may do.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={"name": name, "permissions": permissions, "description": description},
        )


class AsyncRoles(AsyncResource):
    """Roles."""

    def list(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.RoleRelation]:
        """List the roles of an organization.

        `GET /organizations/{organization_id}/roles` returns every `RoleRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, role_id: int) -> models.Role:
        """Return one role with its permissions.

        `GET /roles/{role_id}` returns `Role`.

        Args:
            role_id: Id of the role. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"role_id": role_id})

    async def update(
        self,
        role_id: int,
        *,
        id: int,
        name: str,
        permissions: types.RolePermissions,
        description: str | Omit = omit,
    ) -> None:
        """Change a role.

        `PUT /roles/{role_id}` returns nothing.

        Args:
            role_id: Id of the role. At least 1.
            name: Between 2 and 60 characters.
            permissions: What the role may do.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"role_id": role_id},
            body={"id": id, "name": name, "permissions": permissions, "description": description},
        )

    async def delete(self, role_id: int) -> None:
        """Delete a role.

        `DELETE /roles/{role_id}` returns nothing.

        Args:
            role_id: Id of the role. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"role_id": role_id})

    async def add(
        self,
        organization_id: str,
        *,
        name: str,
        permissions: types.RolePermissions,
        description: str | Omit = omit,
    ) -> models.Role:
        """Create a role in an organization.

        `POST /organizations/{organization_id}/roles` returns `Role`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: Between 2 and 60 characters.
            permissions: What the role may do.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={"name": name, "permissions": permissions, "description": description},
        )
