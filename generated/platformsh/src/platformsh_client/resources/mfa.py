"""Mfa."""

from __future__ import annotations

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
    from collections.abc import Sequence
    from uuid import UUID

_CONFIRM_TOTP_ENROLLMENT: Operation[models.ConfirmTotpEnrollmentResponse] = Operation(
    id="confirm-totp-enrollment",
    method="POST",
    path="/users/{user_id}/totp",
    body="application/json",
    result=lambda: models.ConfirmTotpEnrollmentResponse,
)

_DISABLE_ENFORCEMENT: Operation[None] = Operation(
    id="disable-org-mfa-enforcement",
    method="POST",
    path="/organizations/{organization_id}/mfa-enforcement/disable",
    decode="none",
)

_ENABLE_ENFORCEMENT: Operation[None] = Operation(
    id="enable-org-mfa-enforcement",
    method="POST",
    path="/organizations/{organization_id}/mfa-enforcement/enable",
    decode="none",
)

_GET_ENFORCEMENT: Operation[models.OrganizationMfaEnforcement] = Operation(
    id="get-org-mfa-enforcement",
    method="GET",
    path="/organizations/{organization_id}/mfa-enforcement",
    result=lambda: models.OrganizationMfaEnforcement,
)

_GET_TOTP_ENROLLMENT: Operation[models.GetTotpEnrollmentResponse] = Operation(
    id="get-totp-enrollment",
    method="GET",
    path="/users/{user_id}/totp",
    result=lambda: models.GetTotpEnrollmentResponse,
)

_RECREATE_RECOVERY_CODES: Operation[models.RecreateRecoveryCodesResponse] = Operation(
    id="recreate-recovery-codes",
    method="POST",
    path="/users/{user_id}/codes",
    result=lambda: models.RecreateRecoveryCodesResponse,
)

_SEND_REMINDERS: Operation[dict[str, models.SendOrgMfaRemindersResponseValue]] = Operation(
    id="send-org-mfa-reminders",
    method="POST",
    path="/organizations/{organization_id}/mfa/remind",
    body=Body("application/json", required=False),
    result=lambda: dict[str, models.SendOrgMfaRemindersResponseValue],
)

_WITHDRAW_TOTP_ENROLLMENT: Operation[None] = Operation(
    id="withdraw-totp-enrollment",
    method="DELETE",
    path="/users/{user_id}/totp",
    decode="none",
)


class Mfa(Resource):
    """Mfa."""

    def confirm_totp_enrollment(
        self,
        user_id: UUID | str,
        *,
        passcode: str,
        secret: str,
    ) -> models.ConfirmTotpEnrollmentResponse:
        """Confirm totp enrollment.

        `POST /users/{user_id}/totp` returns `ConfirmTotpEnrollmentResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(
            _CONFIRM_TOTP_ENROLLMENT,
            path={"user_id": user_id},
            body={"passcode": passcode, "secret": secret},
        )

    def disable_enforcement(self, organization_id: str) -> None:
        """Disable org mfa enforcement.

        `POST /organizations/{organization_id}/mfa-enforcement/disable` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DISABLE_ENFORCEMENT, path={"organization_id": organization_id})

    def enable_enforcement(self, organization_id: str) -> None:
        """Enable org mfa enforcement.

        `POST /organizations/{organization_id}/mfa-enforcement/enable` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_ENABLE_ENFORCEMENT, path={"organization_id": organization_id})

    def get_enforcement(self, organization_id: str) -> models.OrganizationMfaEnforcement:
        """Get org mfa enforcement.

        `GET /organizations/{organization_id}/mfa-enforcement` returns
        `OrganizationMfaEnforcement`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET_ENFORCEMENT, path={"organization_id": organization_id})

    def get_totp_enrollment(self, user_id: UUID | str) -> models.GetTotpEnrollmentResponse:
        """Get totp enrollment.

        `GET /users/{user_id}/totp` returns `GetTotpEnrollmentResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_GET_TOTP_ENROLLMENT, path={"user_id": user_id})

    def recreate_recovery_codes(self, user_id: UUID | str) -> models.RecreateRecoveryCodesResponse:
        """Recreate recovery codes.

        `POST /users/{user_id}/codes` returns `RecreateRecoveryCodesResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_RECREATE_RECOVERY_CODES, path={"user_id": user_id})

    def send_reminders(
        self, organization_id: str, *, user_ids: Sequence[UUID | str] | Omit = omit
    ) -> dict[str, models.SendOrgMfaRemindersResponseValue]:
        """Send org mfa reminders.

        `POST /organizations/{organization_id}/mfa/remind` returns a mapping from names to
        `SendOrgMfaRemindersResponseValue`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._call(
            _SEND_REMINDERS, path={"organization_id": organization_id}, body={"user_ids": user_ids}
        )

    def withdraw_totp_enrollment(self, user_id: UUID | str) -> None:
        """Withdraw totp enrollment.

        `DELETE /users/{user_id}/totp` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_WITHDRAW_TOTP_ENROLLMENT, path={"user_id": user_id})


class AsyncMfa(AsyncResource):
    """Mfa."""

    async def confirm_totp_enrollment(
        self,
        user_id: UUID | str,
        *,
        passcode: str,
        secret: str,
    ) -> models.ConfirmTotpEnrollmentResponse:
        """Confirm totp enrollment.

        `POST /users/{user_id}/totp` returns `ConfirmTotpEnrollmentResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(
            _CONFIRM_TOTP_ENROLLMENT,
            path={"user_id": user_id},
            body={"passcode": passcode, "secret": secret},
        )

    async def disable_enforcement(self, organization_id: str) -> None:
        """Disable org mfa enforcement.

        `POST /organizations/{organization_id}/mfa-enforcement/disable` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DISABLE_ENFORCEMENT, path={"organization_id": organization_id})

    async def enable_enforcement(self, organization_id: str) -> None:
        """Enable org mfa enforcement.

        `POST /organizations/{organization_id}/mfa-enforcement/enable` returns nothing.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_ENABLE_ENFORCEMENT, path={"organization_id": organization_id})

    async def get_enforcement(self, organization_id: str) -> models.OrganizationMfaEnforcement:
        """Get org mfa enforcement.

        `GET /organizations/{organization_id}/mfa-enforcement` returns
        `OrganizationMfaEnforcement`.

        Args:
            organization_id: Id of the organization, or `name=` and its name.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET_ENFORCEMENT, path={"organization_id": organization_id})

    async def get_totp_enrollment(self, user_id: UUID | str) -> models.GetTotpEnrollmentResponse:
        """Get totp enrollment.

        `GET /users/{user_id}/totp` returns `GetTotpEnrollmentResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_GET_TOTP_ENROLLMENT, path={"user_id": user_id})

    async def recreate_recovery_codes(
        self, user_id: UUID | str
    ) -> models.RecreateRecoveryCodesResponse:
        """Recreate recovery codes.

        `POST /users/{user_id}/codes` returns `RecreateRecoveryCodesResponse`.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_RECREATE_RECOVERY_CODES, path={"user_id": user_id})

    async def send_reminders(
        self, organization_id: str, *, user_ids: Sequence[UUID | str] | Omit = omit
    ) -> dict[str, models.SendOrgMfaRemindersResponseValue]:
        """Send org mfa reminders.

        `POST /organizations/{organization_id}/mfa/remind` returns a mapping from names to
        `SendOrgMfaRemindersResponseValue`.

        Args:
            organization_id: Id of the organization, or `name=` and its name. Format `ulid`.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return await self._call(
            _SEND_REMINDERS, path={"organization_id": organization_id}, body={"user_ids": user_ids}
        )

    async def withdraw_totp_enrollment(self, user_id: UUID | str) -> None:
        """Withdraw totp enrollment.

        `DELETE /users/{user_id}/totp` returns nothing.

        Args:
            user_id: Id of the user.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_WITHDRAW_TOTP_ENROLLMENT, path={"user_id": user_id})
