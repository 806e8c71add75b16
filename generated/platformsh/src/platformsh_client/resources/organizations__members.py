"""Organizations, members."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
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

_LIST: Operation[models.OrganizationMember] = Operation(
    id="list-org-members",
    method="GET",
    path="/organizations/{organization_id}/members",
    params=(Param("filter[permissions]", "query", style="deepObject", explode=True),),
    result=lambda: models.ListOrgMembersResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.OrganizationMember] = Operation(
    id="get-org-member",
    method="GET",
    path="/organizations/{organization_id}/members/{user_id}",
    result=lambda: models.OrganizationMember,
    also="application/problem+json",
)

_CREATE: Operation[models.OrganizationMember] = Operation(
    id="create-org-member",
    method="POST",
    path="/organizations/{organization_id}/members",
    body="application/json",
    result=lambda: models.OrganizationMember,
    also="application/problem+json",
)

_UPDATE: Operation[models.OrganizationMember] = Operation(
    id="update-org-member",
    method="PATCH",
    path="/organizations/{organization_id}/members/{user_id}",
    body=Body("application/json", required=False),
    result=lambda: models.OrganizationMember,
    also="application/problem+json",
)

_DELETE: Operation[None] = Operation(
    id="delete-org-member",
    method="DELETE",
    path="/organizations/{organization_id}/members/{user_id}",
    decode="none",
    also="application/problem+json",
)


class OrganizationsMembers(Resource):
    """Organizations, members."""

    def list(
        self,
        organization_id: str,
        *,
        filter_permissions: types.ArrayFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.OrganizationMember]:
        """List org members.

        `GET /organizations/{organization_id}/members` returns every `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_permissions: Return only those with some `permissions`.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[permissions]": filter_permissions,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, organization_id: str, user_id: UUID | str) -> models.OrganizationMember:
        """Get org member.

        `GET /organizations/{organization_id}/members/{user_id}` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organization_id": organization_id, "user_id": user_id})

    def create(
        self,
        organization_id: str,
        *,
        user_id: UUID | str,
        permissions: types.Permissions | Omit = omit,
    ) -> models.OrganizationMember:
        """Create org member.

        `POST /organizations/{organization_id}/members` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={"user_id": user_id, "permissions": permissions},
        )

    def update(
        self,
        organization_id: str,
        user_id: UUID | str,
        *,
        permissions: types.Permissions | Omit = omit,
    ) -> models.OrganizationMember:
        """Update org member.

        `PATCH /organizations/{organization_id}/members/{user_id}` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organization_id": organization_id, "user_id": user_id},
            body={"permissions": permissions},
        )

    def delete(self, organization_id: str, user_id: UUID | str) -> None:
        """Delete org member.

        `DELETE /organizations/{organization_id}/members/{user_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"organization_id": organization_id, "user_id": user_id})


class AsyncOrganizationsMembers(AsyncResource):
    """Organizations, members."""

    def list(
        self,
        organization_id: str,
        *,
        filter_permissions: types.ArrayFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.OrganizationMember]:
        """List org members.

        `GET /organizations/{organization_id}/members` returns every `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            filter_permissions: Return only those with some `permissions`.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[permissions]": filter_permissions,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, organization_id: str, user_id: UUID | str) -> models.OrganizationMember:
        """Get org member.

        `GET /organizations/{organization_id}/members/{user_id}` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"organization_id": organization_id, "user_id": user_id})

    async def create(
        self,
        organization_id: str,
        *,
        user_id: UUID | str,
        permissions: types.Permissions | Omit = omit,
    ) -> models.OrganizationMember:
        """Create org member.

        `POST /organizations/{organization_id}/members` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={"user_id": user_id, "permissions": permissions},
        )

    async def update(
        self,
        organization_id: str,
        user_id: UUID | str,
        *,
        permissions: types.Permissions | Omit = omit,
    ) -> models.OrganizationMember:
        """Update org member.

        `PATCH /organizations/{organization_id}/members/{user_id}` returns `OrganizationMember`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organization_id": organization_id, "user_id": user_id},
            body={"permissions": permissions},
        )

    async def delete(self, organization_id: str, user_id: UUID | str) -> None:
        """Delete org member.

        `DELETE /organizations/{organization_id}/members/{user_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organization_id": organization_id, "user_id": user_id}
        )
