"""Members."""

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
    from uuid import UUID

    from .. import types

_LIST: Operation[models.Member] = Operation(
    id="getOrganizationMembers",
    method="GET",
    path="/organization/{organizationId}/member",
    result=lambda: models.MemberResponseList,
    paging=pages.Whole(items=("results",)),
)

_DELETE: Operation[None] = Operation(
    id="deleteMember",
    method="DELETE",
    path="/organization/{organizationId}/member",
    body="application/json",
    decode="none",
)

_ACCEPT_INVITE: Operation[models.InviteMember] = Operation(
    id="postAcceptInviteMember",
    method="POST",
    path="/organization/{organizationId}/inviteMember/{inviteId}",
    result=lambda: models.InviteMember,
)

_DELETE_INVITE: Operation[None] = Operation(
    id="deleteInviteMember",
    method="DELETE",
    path="/organization/{organizationId}/inviteMember/{inviteId}",
    decode="none",
)

_GET_INVITATION: Operation[models.InviteMember] = Operation(
    id="getMemberInvitation",
    method="GET",
    path="/organization/{organizationId}/inviteMember/{inviteId}",
    result=lambda: models.InviteMember,
)

_INVITE: Operation[models.InviteMember] = Operation(
    id="postInviteMember",
    method="POST",
    path="/organization/{organizationId}/inviteMember",
    body="application/json",
    result=lambda: models.InviteMember,
)

_LIST_INVITED: Operation[models.InviteMember] = Operation(
    id="getOrganizationInvitedMembers",
    method="GET",
    path="/organization/{organizationId}/inviteMember",
    result=lambda: models.InviteMemberResponseList,
    paging=pages.Whole(items=("results",)),
)

_TRANSFER_OWNERSHIP: Operation[None] = Operation(
    id="postOrganizationTransferOwnership",
    method="POST",
    path="/organization/{organizationId}/transferOwnership",
    body="application/json",
    decode="none",
)

_UPDATE_ROLE: Operation[None] = Operation(
    id="editOrganizationMemberRole",
    method="PUT",
    path="/organization/{organizationId}/member",
    body="application/json",
    decode="none",
)


class Members(Resource):
    """Members."""

    def list(self, organization_id: UUID | str) -> Pager[models.Member]:
        """Get organization members.

        `GET /organization/{organizationId}/member` returns every `Member`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def delete(self, organization_id: UUID | str, *, user_id: UUID | str) -> None:
        """Delete member.

        `DELETE /organization/{organizationId}/member` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id}, body={"user_id": user_id}
        )

    def accept_invite(
        self, organization_id: UUID | str, invite_id: UUID | str
    ) -> models.InviteMember:
        """Post accept invite member.

        `POST /organization/{organizationId}/inviteMember/{inviteId}` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _ACCEPT_INVITE, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    def delete_invite(self, organization_id: UUID | str, invite_id: UUID | str) -> None:
        """Delete invite member.

        `DELETE /organization/{organizationId}/inviteMember/{inviteId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE_INVITE, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    def get_invitation(
        self, organization_id: UUID | str, invite_id: UUID | str
    ) -> models.InviteMember:
        """Get member invitation.

        `GET /organization/{organizationId}/inviteMember/{inviteId}` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_INVITATION, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    def invite(
        self,
        organization_id: UUID | str,
        *,
        email: str,
        role: types.InviteMemberRoleEnum | Omit = omit,
        role_id: UUID | str | Omit = omit,
    ) -> models.InviteMember:
        """Post invite member.

        `POST /organization/{organizationId}/inviteMember` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            role: One of `ADMIN`, `DEVELOPER`, `OWNER`, `VIEWER`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _INVITE,
            path={"organizationId": organization_id},
            body={"email": email, "role": role, "role_id": role_id},
        )

    def list_invited(self, organization_id: UUID | str) -> Pager[models.InviteMember]:
        """Get organization invited members.

        `GET /organization/{organizationId}/inviteMember` returns every `InviteMember`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_INVITED, path={"organizationId": organization_id})

    def transfer_ownership(self, organization_id: UUID | str, *, user_id: UUID | str) -> None:
        """Post organization transfer ownership.

        `POST /organization/{organizationId}/transferOwnership` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _TRANSFER_OWNERSHIP, path={"organizationId": organization_id}, body={"user_id": user_id}
        )

    def update_role(
        self,
        organization_id: UUID | str,
        *,
        role_id: UUID | str,
        user_id: str,
    ) -> None:
        """Edit organization member role.

        `PUT /organization/{organizationId}/member` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE_ROLE,
            path={"organizationId": organization_id},
            body={"role_id": role_id, "user_id": user_id},
        )


class AsyncMembers(AsyncResource):
    """Members."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.Member]:
        """Get organization members.

        `GET /organization/{organizationId}/member` returns every `Member`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def delete(self, organization_id: UUID | str, *, user_id: UUID | str) -> None:
        """Delete member.

        `DELETE /organization/{organizationId}/member` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id}, body={"user_id": user_id}
        )

    async def accept_invite(
        self, organization_id: UUID | str, invite_id: UUID | str
    ) -> models.InviteMember:
        """Post accept invite member.

        `POST /organization/{organizationId}/inviteMember/{inviteId}` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _ACCEPT_INVITE, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    async def delete_invite(self, organization_id: UUID | str, invite_id: UUID | str) -> None:
        """Delete invite member.

        `DELETE /organization/{organizationId}/inviteMember/{inviteId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE_INVITE, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    async def get_invitation(
        self, organization_id: UUID | str, invite_id: UUID | str
    ) -> models.InviteMember:
        """Get member invitation.

        `GET /organization/{organizationId}/inviteMember/{inviteId}` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            invite_id: Id of the invite.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_INVITATION, path={"organizationId": organization_id, "inviteId": invite_id}
        )

    async def invite(
        self,
        organization_id: UUID | str,
        *,
        email: str,
        role: types.InviteMemberRoleEnum | Omit = omit,
        role_id: UUID | str | Omit = omit,
    ) -> models.InviteMember:
        """Post invite member.

        `POST /organization/{organizationId}/inviteMember` returns `InviteMember`.

        Args:
            organization_id: Id of the organization.
            role: One of `ADMIN`, `DEVELOPER`, `OWNER`, `VIEWER`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _INVITE,
            path={"organizationId": organization_id},
            body={"email": email, "role": role, "role_id": role_id},
        )

    def list_invited(self, organization_id: UUID | str) -> AsyncPager[models.InviteMember]:
        """Get organization invited members.

        `GET /organization/{organizationId}/inviteMember` returns every `InviteMember`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_INVITED, path={"organizationId": organization_id})

    async def transfer_ownership(self, organization_id: UUID | str, *, user_id: UUID | str) -> None:
        """Post organization transfer ownership.

        `POST /organization/{organizationId}/transferOwnership` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _TRANSFER_OWNERSHIP, path={"organizationId": organization_id}, body={"user_id": user_id}
        )

    async def update_role(
        self,
        organization_id: UUID | str,
        *,
        role_id: UUID | str,
        user_id: str,
    ) -> None:
        """Edit organization member role.

        `PUT /organization/{organizationId}/member` returns nothing.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE_ROLE,
            path={"organizationId": organization_id},
            body={"role_id": role_id, "user_id": user_id},
        )
