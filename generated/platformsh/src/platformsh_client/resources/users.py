"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Body,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .users__profiles import AsyncUsersProfiles, UsersProfiles
    from .users__project_access import AsyncUsersProjectAccess, UsersProjectAccess

_GET: Operation[models.User] = Operation(
    id="get-user",
    method="GET",
    path="/users/{user_id}",
    result=lambda: models.User,
)

_UPDATE: Operation[models.User] = Operation(
    id="update-user",
    method="PATCH",
    path="/users/{user_id}",
    body=Body("application/json", required=False),
    result=lambda: models.User,
)

_GET_BY_EMAIL_ADDRESS: Operation[models.User] = Operation(
    id="get-user-by-email-address",
    method="GET",
    path="/users/email={email}",
    result=lambda: models.User,
)

_GET_BY_USERNAME: Operation[models.User] = Operation(
    id="get-user-by-username",
    method="GET",
    path="/users/username={username}",
    result=lambda: models.User,
)

_GET_CURRENT: Operation[models.User] = Operation(
    id="get-current-user",
    method="GET",
    path="/users/me",
    result=lambda: models.User,
)

_GET_CURRENT_DEPRECATED: Operation[models.CurrentUser] = Operation(
    id="get-current-user-deprecated",
    method="GET",
    path="/me",
    result=lambda: models.CurrentUser,
)

_GET_CURRENT_VERIFICATION_STATUS: Operation[models.GetCurrentUserVerificationStatusResponse] = (
    Operation(
        id="get-current-user-verification-status",
        method="POST",
        path="/me/phone",
        result=lambda: models.GetCurrentUserVerificationStatusResponse,
    )
)

_GET_CURRENT_VERIFICATION_STATUS_FULL: Operation[
    models.GetCurrentUserVerificationStatusFullResponse
] = Operation(
    id="get-current-user-verification-status-full",
    method="POST",
    path="/me/verification",
    result=lambda: models.GetCurrentUserVerificationStatusFullResponse,
)

_RESET_EMAIL_ADDRESS: Operation[None] = Operation(
    id="reset-email-address",
    method="POST",
    path="/users/{user_id}/emailaddress",
    body="application/json",
    decode="none",
)

_RESET_PASSWORD: Operation[None] = Operation(
    id="reset-password",
    method="POST",
    path="/users/{user_id}/resetpassword",
    decode="none",
)


class Users(Resource):
    """Users."""

    @cached_property
    def profiles(self) -> UsersProfiles:
        from .users__profiles import UsersProfiles

        return UsersProfiles(self._api)

    @cached_property
    def project_access(self) -> UsersProjectAccess:
        from .users__project_access import UsersProjectAccess

        return UsersProjectAccess(self._api)

    def get(self, user_id: UUID | str) -> models.User:
        """Get user.

        `GET /users/{user_id}` returns `User`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"user_id": user_id})

    def update(
        self,
        user_id: UUID | str,
        *,
        company: str | Omit = omit,
        country: str | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        picture: str | Omit = omit,
        username: str | Omit = omit,
        website: str | Omit = omit,
    ) -> models.User:
        """Update user.

        `PATCH /users/{user_id}` returns `User`.

        Args:
            user_id: Id of the user.
            country: 2 to 2 characters.
            picture: Format `uri`.
            website: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "company": company,
                "country": country,
                "first_name": first_name,
                "last_name": last_name,
                "picture": picture,
                "username": username,
                "website": website,
            },
        )

    def get_by_email_address(self, email: str) -> models.User:
        """Get user by email address.

        `GET /users/email={email}` returns `User`.

        Args:
            email: Email address of the user. Format `email`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_BY_EMAIL_ADDRESS, path={"email": email})

    def get_by_username(self, username: str) -> models.User:
        """Get user by username.

        `GET /users/username={username}` returns `User`.

        Args:
            username: Name that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_BY_USERNAME, path={"username": username})

    def get_current(self) -> models.User:
        """Get current user.

        `GET /users/me` returns `User`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_CURRENT)

    def get_current_deprecated(self) -> models.CurrentUser:
        """Get current user deprecated.

        `GET /me` returns `CurrentUser`.
        """
        return self._call(_GET_CURRENT_DEPRECATED)

    def get_current_verification_status(self) -> models.GetCurrentUserVerificationStatusResponse:
        """Get current user verification status.

        `POST /me/phone` returns `GetCurrentUserVerificationStatusResponse`.
        """
        return self._call(_GET_CURRENT_VERIFICATION_STATUS)

    def get_current_verification_status_full(
        self,
    ) -> models.GetCurrentUserVerificationStatusFullResponse:
        """Get current user verification status full.

        `POST /me/verification` returns `GetCurrentUserVerificationStatusFullResponse`.
        """
        return self._call(_GET_CURRENT_VERIFICATION_STATUS_FULL)

    def reset_email_address(self, user_id: UUID | str, *, email_address: str) -> None:
        """Reset email address.

        `POST /users/{user_id}/emailaddress` returns nothing.

        Args:
            user_id: Id of the user.
            email_address: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(
            _RESET_EMAIL_ADDRESS, path={"user_id": user_id}, body={"email_address": email_address}
        )

    def reset_password(self, user_id: UUID | str) -> None:
        """Reset password.

        `POST /users/{user_id}/resetpassword` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_RESET_PASSWORD, path={"user_id": user_id})


class AsyncUsers(AsyncResource):
    """Users."""

    @cached_property
    def profiles(self) -> AsyncUsersProfiles:
        from .users__profiles import AsyncUsersProfiles

        return AsyncUsersProfiles(self._api)

    @cached_property
    def project_access(self) -> AsyncUsersProjectAccess:
        from .users__project_access import AsyncUsersProjectAccess

        return AsyncUsersProjectAccess(self._api)

    async def get(self, user_id: UUID | str) -> models.User:
        """Get user.

        `GET /users/{user_id}` returns `User`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"user_id": user_id})

    async def update(
        self,
        user_id: UUID | str,
        *,
        company: str | Omit = omit,
        country: str | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        picture: str | Omit = omit,
        username: str | Omit = omit,
        website: str | Omit = omit,
    ) -> models.User:
        """Update user.

        `PATCH /users/{user_id}` returns `User`.

        Args:
            user_id: Id of the user.
            country: 2 to 2 characters.
            picture: Format `uri`.
            website: Format `uri`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(
            _UPDATE,
            path={"user_id": user_id},
            body={
                "company": company,
                "country": country,
                "first_name": first_name,
                "last_name": last_name,
                "picture": picture,
                "username": username,
                "website": website,
            },
        )

    async def get_by_email_address(self, email: str) -> models.User:
        """Get user by email address.

        `GET /users/email={email}` returns `User`.

        Args:
            email: Email address of the user. Format `email`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_BY_EMAIL_ADDRESS, path={"email": email})

    async def get_by_username(self, username: str) -> models.User:
        """Get user by username.

        `GET /users/username={username}` returns `User`.

        Args:
            username: Name that the user signs in with.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_BY_USERNAME, path={"username": username})

    async def get_current(self) -> models.User:
        """Get current user.

        `GET /users/me` returns `User`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET_CURRENT)

    async def get_current_deprecated(self) -> models.CurrentUser:
        """Get current user deprecated.

        `GET /me` returns `CurrentUser`.
        """
        return await self._call(_GET_CURRENT_DEPRECATED)

    async def get_current_verification_status(
        self,
    ) -> models.GetCurrentUserVerificationStatusResponse:
        """Get current user verification status.

        `POST /me/phone` returns `GetCurrentUserVerificationStatusResponse`.
        """
        return await self._call(_GET_CURRENT_VERIFICATION_STATUS)

    async def get_current_verification_status_full(
        self,
    ) -> models.GetCurrentUserVerificationStatusFullResponse:
        """Get current user verification status full.

        `POST /me/verification` returns `GetCurrentUserVerificationStatusFullResponse`.
        """
        return await self._call(_GET_CURRENT_VERIFICATION_STATUS_FULL)

    async def reset_email_address(self, user_id: UUID | str, *, email_address: str) -> None:
        """Reset email address.

        `POST /users/{user_id}/emailaddress` returns nothing.

        Args:
            user_id: Id of the user.
            email_address: Format `email`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _RESET_EMAIL_ADDRESS, path={"user_id": user_id}, body={"email_address": email_address}
        )

    async def reset_password(self, user_id: UUID | str) -> None:
        """Reset password.

        `POST /users/{user_id}/resetpassword` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_RESET_PASSWORD, path={"user_id": user_id})
