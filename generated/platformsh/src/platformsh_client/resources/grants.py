"""Grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Param,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_GET_ACCESS_DOCUMENT: Operation[dict[str, Any]] = Operation(
    id="get-access-document",
    method="GET",
    path="/access/{access_id}",
    result=lambda: dict[str, Any],
)

_LIST_EXTENDED_ACCESS: Operation[models.ListUserExtendedAccessResponseItem] = Operation(
    id="list-user-extended-access",
    method="GET",
    path="/users/{user_id}/extended-access",
    params=(
        Param("filter[resource_type]", "query", style="deepObject", explode=True),
        Param("filter[organization_id]", "query", style="deepObject", explode=True),
        Param("filter[permissions]", "query", style="deepObject", explode=True),
    ),
    result=lambda: models.ListUserExtendedAccessResponse,
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)


class Grants(Resource):
    """Grants."""

    def get_access_document(self, access_id: str) -> dict[str, Any]:
        """Get access document.

        `GET /access/{access_id}` returns a mapping from names to anything.

        Args:
            access_id: Id of the access of a user or team.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET_ACCESS_DOCUMENT, path={"access_id": access_id})

    def list_extended_access(
        self,
        user_id: UUID | str,
        *,
        filter_resource_type: types.StringFilter | Omit = omit,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_permissions: types.StringFilter | Omit = omit,
    ) -> Pager[models.ListUserExtendedAccessResponseItem]:
        """List user extended access.

        `GET /users/{user_id}/extended-access` returns every
        `ListUserExtendedAccessResponseItem`.

        Args:
            user_id: Id of the user.
            filter_resource_type: Return only those with some `resource_type`.
            filter_organization_id: Return only those with some `organization_id`.
            filter_permissions: Return only those with some `permissions`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST_EXTENDED_ACCESS,
            path={"user_id": user_id},
            query={
                "filter[resource_type]": filter_resource_type,
                "filter[organization_id]": filter_organization_id,
                "filter[permissions]": filter_permissions,
            },
        )


class AsyncGrants(AsyncResource):
    """Grants."""

    async def get_access_document(self, access_id: str) -> dict[str, Any]:
        """Get access document.

        `GET /access/{access_id}` returns a mapping from names to anything.

        Args:
            access_id: Id of the access of a user or team.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET_ACCESS_DOCUMENT, path={"access_id": access_id})

    def list_extended_access(
        self,
        user_id: UUID | str,
        *,
        filter_resource_type: types.StringFilter | Omit = omit,
        filter_organization_id: types.StringFilter | Omit = omit,
        filter_permissions: types.StringFilter | Omit = omit,
    ) -> AsyncPager[models.ListUserExtendedAccessResponseItem]:
        """List user extended access.

        `GET /users/{user_id}/extended-access` returns every
        `ListUserExtendedAccessResponseItem`.

        Args:
            user_id: Id of the user.
            filter_resource_type: Return only those with some `resource_type`.
            filter_organization_id: Return only those with some `organization_id`.
            filter_permissions: Return only those with some `permissions`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST_EXTENDED_ACCESS,
            path={"user_id": user_id},
            query={
                "filter[resource_type]": filter_resource_type,
                "filter[organization_id]": filter_organization_id,
                "filter[permissions]": filter_permissions,
            },
        )
