"""Phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_CONFIRM: Operation[None] = Operation(
    id="confirm-phone-number",
    method="POST",
    path="/users/{user_id}/phonenumber/{sid}",
    body="application/json",
    decode="none",
)

_VERIFY: Operation[models.VerifyPhoneNumberResponse] = Operation(
    id="verify-phone-number",
    method="POST",
    path="/users/{user_id}/phonenumber",
    body="application/json",
    result=lambda: models.VerifyPhoneNumberResponse,
)


class PhoneNumbers(Resource):
    """Phone numbers."""

    def confirm(
        self,
        user_id: UUID | str,
        sid: str,
        *,
        code: str,
    ) -> None:
        """Confirm phone number.

        `POST /users/{user_id}/phonenumber/{sid}` returns nothing.

        Args:
            user_id: Id of the user.
            sid: Id of the session that asked for the phone number to be verified.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_CONFIRM, path={"user_id": user_id, "sid": sid}, body={"code": code})

    def verify(
        self,
        user_id: UUID | str,
        *,
        channel: types.VerifyPhoneNumberRequestChannel,
        phone_number: str,
    ) -> models.VerifyPhoneNumberResponse:
        """Verify phone number.

        `POST /users/{user_id}/phonenumber` returns `VerifyPhoneNumberResponse`.

        Args:
            user_id: Id of the user.
            channel: One of `sms`, `whatsapp`, `call`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(
            _VERIFY,
            path={"user_id": user_id},
            body={"channel": channel, "phone_number": phone_number},
        )


class AsyncPhoneNumbers(AsyncResource):
    """Phone numbers."""

    async def confirm(
        self,
        user_id: UUID | str,
        sid: str,
        *,
        code: str,
    ) -> None:
        """Confirm phone number.

        `POST /users/{user_id}/phonenumber/{sid}` returns nothing.

        Args:
            user_id: Id of the user.
            sid: Id of the session that asked for the phone number to be verified.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _CONFIRM, path={"user_id": user_id, "sid": sid}, body={"code": code}
        )

    async def verify(
        self,
        user_id: UUID | str,
        *,
        channel: types.VerifyPhoneNumberRequestChannel,
        phone_number: str,
    ) -> models.VerifyPhoneNumberResponse:
        """Verify phone number.

        `POST /users/{user_id}/phonenumber` returns `VerifyPhoneNumberResponse`.

        Args:
            user_id: Id of the user.
            channel: One of `sms`, `whatsapp`, `call`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _VERIFY,
            path={"user_id": user_id},
            body={"channel": channel, "phone_number": phone_number},
        )
