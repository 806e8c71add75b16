"""Organizations, invitations."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    from .. import types

_LIST: Operation[models.OrganizationInvitation] = Operation(
    id="list-org-invites",
    method="GET",
    path="/organizations/{organization_id}/invitations",
    params=(Param("filter[state]", "query", style="deepObject", explode=True),),
    result=lambda: list[models.OrganizationInvitation],
    paging=pages.Whole(items=()),
)

_CREATE: Operation[models.OrganizationInvitation] = Operation(
    id="create-org-invite",
    method="POST",
    path="/organizations/{organization_id}/invitations",
    body="application/json",
    result=lambda: models.OrganizationInvitation,
)

_CANCEL: Operation[None] = Operation(
    id="cancel-org-invite",
    method="DELETE",
    path="/organizations/{organization_id}/invitations/{invitation_id}",
    decode="none",
)


class OrganizationsInvitations(Resource):
    """Organizations, invitations."""

    def list(
        self,
        organization_id: str,
        *,
        filter_state: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListOrgInvitesSort | Omit = omit,
    ) -> Pager[models.OrganizationInvitation]:
        """List org invites.

        `GET /organizations/{organization_id}/invitations` returns every
        `OrganizationInvitation`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_state: Return only those in some state.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `updated_at`,
                `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[state]": filter_state,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def create(
        self,
        organization_id: str,
        *,
        email: str,
        permissions: types.OrganizationPermissions,
        force: bool | Omit = omit,
    ) -> models.OrganizationInvitation:
        """Create org invite.

        `POST /organizations/{organization_id}/invitations` returns `OrganizationInvitation`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            email: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={"email": email, "permissions": permissions, "force": force},
        )

    def cancel(self, organization_id: str, invitation_id: str) -> None:
        """Cancel org invite.

        `DELETE /organizations/{organization_id}/invitations/{invitation_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            invitation_id: Id of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _CANCEL, path={"organization_id": organization_id, "invitation_id": invitation_id}
        )


class AsyncOrganizationsInvitations(AsyncResource):
    """Organizations, invitations."""

    def list(
        self,
        organization_id: str,
        *,
        filter_state: types.StringFilter | Omit = omit,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: types.ListOrgInvitesSort | Omit = omit,
    ) -> AsyncPager[models.OrganizationInvitation]:
        """List org invites.

        `GET /organizations/{organization_id}/invitations` returns every
        `OrganizationInvitation`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            filter_state: Return only those in some state.
            page_size: Items on a page. 1 to 100.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order. One of `updated_at`,
                `-updated_at`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"organization_id": organization_id},
            query={
                "filter[state]": filter_state,
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def create(
        self,
        organization_id: str,
        *,
        email: str,
        permissions: types.OrganizationPermissions,
        force: bool | Omit = omit,
    ) -> models.OrganizationInvitation:
        """Create org invite.

        `POST /organizations/{organization_id}/invitations` returns `OrganizationInvitation`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            email: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"organization_id": organization_id},
            body={"email": email, "permissions": permissions, "force": force},
        )

    async def cancel(self, organization_id: str, invitation_id: str) -> None:
        """Cancel org invite.

        `DELETE /organizations/{organization_id}/invitations/{invitation_id}` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.
            invitation_id: Id of the invitation.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _CANCEL, path={"organization_id": organization_id, "invitation_id": invitation_id}
        )
