"""Users, passwords."""

from __future__ import annotations

from typing_extensions import deprecated

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

_RESET: Operation[models.PasswordResetResponse] = Operation(
    id="resetUserPassword",
    method="POST",
    path="/users/password/reset",
    body="application/json",
    result=lambda: models.PasswordResetResponse,
    security=(),
)

_SEND_RESET_LINK: Operation[None] = Operation(
    id="sendResetLinkUserPassword",
    method="POST",
    path="/users/password/send-reset-link",
    decode="none",
    security=(),
)


class UsersPasswords(Resource):
    """Users, passwords."""

    @deprecated("users.passwords.reset is deprecated by the provider.")
    def reset(
        self,
        *,
        email: str,
        password: str,
        password_confirmation: str,
        token: str,
    ) -> models.PasswordResetResponse:
        """Set a new password with the token from the reset email.

        `POST /users/password/reset` returns `PasswordResetResponse`.

        Args:
            email: Email address of the user.
            password: The new password.
            password_confirmation: The new password, repeated.
            token: The token from the email of `sendResetLinkUserPassword`.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return self._call(
            _RESET,
            body={
                "email": email,
                "password": password,
                "password_confirmation": password_confirmation,
                "token": token,
            },
        )

    @deprecated("users.passwords.send_reset_link is deprecated by the provider.")
    def send_reset_link(self) -> None:
        """Email a link with which the user can reset the password.

        `POST /users/password/send-reset-link` returns nothing.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return self._call(_SEND_RESET_LINK)


class AsyncUsersPasswords(AsyncResource):
    """Users, passwords."""

    @deprecated("users.passwords.reset is deprecated by the provider.")
    async def reset(
        self,
        *,
        email: str,
        password: str,
        password_confirmation: str,
        token: str,
    ) -> models.PasswordResetResponse:
        """Set a new password with the token from the reset email.

        `POST /users/password/reset` returns `PasswordResetResponse`.

        Args:
            email: Email address of the user.
            password: The new password.
            password_confirmation: The new password, repeated.
            token: The token from the email of `sendResetLinkUserPassword`.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return await self._call(
            _RESET,
            body={
                "email": email,
                "password": password,
                "password_confirmation": password_confirmation,
                "token": token,
            },
        )

    @deprecated("users.passwords.send_reset_link is deprecated by the provider.")
    async def send_reset_link(self) -> None:
        """Email a link with which the user can reset the password.

        `POST /users/password/send-reset-link` returns nothing.

        Raises:
            APIStatusError: UnprocessableEntityError (422).
        """
        return await self._call(_SEND_RESET_LINK)
