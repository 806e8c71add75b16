"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

if TYPE_CHECKING:
    from .users__environments import AsyncUsersEnvironments, UsersEnvironments
    from .users__passwords import AsyncUsersPasswords, UsersPasswords
    from .users__personal_access_tokens import (
        AsyncUsersPersonalAccessTokens,
        UsersPersonalAccessTokens,
    )
    from .users__projects import AsyncUsersProjects, UsersProjects
    from .users__team_invitations import AsyncUsersTeamInvitations, UsersTeamInvitations

_GET: Operation[models.User] = Operation(
    id="getUser",
    method="GET",
    path="/users/{user_id}",
    result=lambda: models.User,
)

_UPDATE: Operation[None] = Operation(
    id="updateUser",
    method="PUT",
    path="/users/{user_id}",
    decode="none",
)

_ADD: Operation[None] = Operation(
    id="addUser",
    method="POST",
    path="/users",
    decode="none",
    security=(),
)

_GET_ACTIVITY: Operation[models.UserActivity] = Operation(
    id="getUserActivity",
    method="GET",
    path="/users/{user_id}/activity",
    result=lambda: models.UserActivity,
)

_GET_BILLING: Operation[models.UserBilling] = Operation(
    id="getUserBilling",
    method="GET",
    path="/users/billing",
    result=lambda: models.UserBilling,
)

_GET_ME: Operation[models.UserMe] = Operation(
    id="getUserMe",
    method="GET",
    path="/users/me",
    result=lambda: models.UserMe,
)

_GET_URLS: Operation[models.UserUrl] = Operation(
    id="getUserUrls",
    method="GET",
    path="/users/urls",
    result=lambda: models.UserUrl,
)

_LOGIN: Operation[models.UserLoginResponse] = Operation(
    id="loginUser",
    method="POST",
    path="/users/login",
    result=lambda: models.UserLoginResponse,
    security=(),
)

_LOGOUT: Operation[None] = Operation(
    id="getUserLogout",
    method="GET",
    path="/users/logout",
    decode="none",
)

_REFRESH_TOKEN: Operation[models.UserRefreshTokenResponse] = Operation(
    id="refreshTokenUser",
    method="POST",
    path="/users/refresh-token",
    body="application/json",
    result=lambda: models.UserRefreshTokenResponse,
    security=(),
)

_RESEND_VERIFICATION: Operation[None] = Operation(
    id="resendVerificationUser",
    method="POST",
    path="/users/account/resend-verification",
    body="application/json",
    decode="none",
    security=(),
)

_VERIFY: Operation[None] = Operation(
    id="verifyUser",
    method="POST",
    path="/users/account/verify",
    decode="none",
    security=(),
)


class Users(Resource):
    """Users."""

    @cached_property
    def environments(self) -> UsersEnvironments:
        from .users__environments import UsersEnvironments

        return UsersEnvironments(self._api)

    @cached_property
    def passwords(self) -> UsersPasswords:
        from .users__passwords import UsersPasswords

        return UsersPasswords(self._api)

    @cached_property
    def personal_access_tokens(self) -> UsersPersonalAccessTokens:
        from .users__personal_access_tokens import UsersPersonalAccessTokens

        return UsersPersonalAccessTokens(self._api)

    @cached_property
    def projects(self) -> UsersProjects:
        from .users__projects import UsersProjects

        return UsersProjects(self._api)

    @cached_property
    def team_invitations(self) -> UsersTeamInvitations:
        from .users__team_invitations import UsersTeamInvitations

        return UsersTeamInvitations(self._api)

    def get(self, user_id: str) -> models.User:
        """Return the public profile of a user.

        `GET /users/{user_id}` returns `User`.

        Args:
            user_id: URL slug of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"user_id": user_id})

    @deprecated("users.update is deprecated by the provider.")
    def update(self, user_id: str) -> None:
        """Change a user.

        `PUT /users/{user_id}` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_UPDATE, path={"user_id": user_id})

    @deprecated("users.add is deprecated by the provider.")
    def add(self) -> None:
        """Sign up a new user.

        `POST /users` returns nothing.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return self._call(_ADD)

    def get_activity(self, user_id: str) -> models.UserActivity:
        """Count what a user owns, takes part in and has run.

        `GET /users/{user_id}/activity` returns `UserActivity`.

        Args:
            user_id: Id of the user, or the URL slug.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET_ACTIVITY, path={"user_id": user_id})

    def get_billing(self) -> models.UserBilling:
        """Return the billing details of your subscription.

        `GET /users/billing` returns `UserBilling`.
        """
        return self._call(_GET_BILLING)

    def get_me(self) -> models.UserMe:
        """Return your own user.

        `GET /users/me` returns `UserMe`.
        """
        return self._call(_GET_ME)

    def get_urls(self) -> models.UserUrl:
        """Return the URLs that belong to your user.

        `GET /users/urls` returns `UserUrl`.
        """
        return self._call(_GET_URLS)

    @deprecated("users.login is deprecated by the provider.")
    def login(self) -> models.UserLoginResponse:
        """Log in and get an access token.

        `POST /users/login` returns `UserLoginResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError
                (422).
        """
        return self._call(_LOGIN)

    @deprecated("users.logout is deprecated by the provider.")
    def logout(self) -> None:
        """Log out and revoke the access token.

        `GET /users/logout` returns nothing.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._call(_LOGOUT)

    @deprecated("users.refresh_token is deprecated by the provider.")
    def refresh_token(self, *, refresh_token: str) -> models.UserRefreshTokenResponse:
        """Exchange a refresh token for a new access token.

        `POST /users/refresh-token` returns `UserRefreshTokenResponse`.

        Args:
            refresh_token: Token that gets a new access token without logging in again.

        Raises:
            APIStatusError: AuthenticationError (401), UnprocessableEntityError (422).
        """
        return self._call(_REFRESH_TOKEN, body={"refresh_token": refresh_token})

    def resend_verification(self, *, email: str) -> None:
        """Send the email that verifies an address again.

        `POST /users/account/resend-verification` returns nothing.

        Args:
            email: Email address to send the link to.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return self._call(_RESEND_VERIFICATION, body={"email": email})

    @deprecated("users.verify is deprecated by the provider.")
    def verify(self) -> None:
        """Activate a user account.

        `POST /users/account/verify` returns nothing.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_VERIFY)


class AsyncUsers(AsyncResource):
    """Users."""

    @cached_property
    def environments(self) -> AsyncUsersEnvironments:
        from .users__environments import AsyncUsersEnvironments

        return AsyncUsersEnvironments(self._api)

    @cached_property
    def passwords(self) -> AsyncUsersPasswords:
        from .users__passwords import AsyncUsersPasswords

        return AsyncUsersPasswords(self._api)

    @cached_property
    def personal_access_tokens(self) -> AsyncUsersPersonalAccessTokens:
        from .users__personal_access_tokens import AsyncUsersPersonalAccessTokens

        return AsyncUsersPersonalAccessTokens(self._api)

    @cached_property
    def projects(self) -> AsyncUsersProjects:
        from .users__projects import AsyncUsersProjects

        return AsyncUsersProjects(self._api)

    @cached_property
    def team_invitations(self) -> AsyncUsersTeamInvitations:
        from .users__team_invitations import AsyncUsersTeamInvitations

        return AsyncUsersTeamInvitations(self._api)

    async def get(self, user_id: str) -> models.User:
        """Return the public profile of a user.

        `GET /users/{user_id}` returns `User`.

        Args:
            user_id: URL slug of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"user_id": user_id})

    @deprecated("users.update is deprecated by the provider.")
    async def update(self, user_id: str) -> None:
        """Change a user.

        `PUT /users/{user_id}` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(_UPDATE, path={"user_id": user_id})

    @deprecated("users.add is deprecated by the provider.")
    async def add(self) -> None:
        """Sign up a new user.

        `POST /users` returns nothing.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return await self._call(_ADD)

    async def get_activity(self, user_id: str) -> models.UserActivity:
        """Count what a user owns, takes part in and has run.

        `GET /users/{user_id}/activity` returns `UserActivity`.

        Args:
            user_id: Id of the user, or the URL slug.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET_ACTIVITY, path={"user_id": user_id})

    async def get_billing(self) -> models.UserBilling:
        """Return the billing details of your subscription.

        `GET /users/billing` returns `UserBilling`.
        """
        return await self._call(_GET_BILLING)

    async def get_me(self) -> models.UserMe:
        """Return your own user.

        `GET /users/me` returns `UserMe`.
        """
        return await self._call(_GET_ME)

    async def get_urls(self) -> models.UserUrl:
        """Return the URLs that belong to your user.

        `GET /users/urls` returns `UserUrl`.
        """
        return await self._call(_GET_URLS)

    @deprecated("users.login is deprecated by the provider.")
    async def login(self) -> models.UserLoginResponse:
        """Log in and get an access token.

        `POST /users/login` returns `UserLoginResponse`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), UnprocessableEntityError
                (422).
        """
        return await self._call(_LOGIN)

    @deprecated("users.logout is deprecated by the provider.")
    async def logout(self) -> None:
        """Log out and revoke the access token.

        `GET /users/logout` returns nothing.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return await self._call(_LOGOUT)

    @deprecated("users.refresh_token is deprecated by the provider.")
    async def refresh_token(self, *, refresh_token: str) -> models.UserRefreshTokenResponse:
        """Exchange a refresh token for a new access token.

        `POST /users/refresh-token` returns `UserRefreshTokenResponse`.

        Args:
            refresh_token: Token that gets a new access token without logging in again.

        Raises:
            APIStatusError: AuthenticationError (401), UnprocessableEntityError (422).
        """
        return await self._call(_REFRESH_TOKEN, body={"refresh_token": refresh_token})

    async def resend_verification(self, *, email: str) -> None:
        """Send the email that verifies an address again.

        `POST /users/account/resend-verification` returns nothing.

        Args:
            email: Email address to send the link to.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return await self._call(_RESEND_VERIFICATION, body={"email": email})

    @deprecated("users.verify is deprecated by the provider.")
    async def verify(self) -> None:
        """Activate a user account.

        `POST /users/account/verify` returns nothing.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(_VERIFY)
