"""Alert receivers."""

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
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from uuid import UUID

    from .. import types

_LIST: Operation[models.AlertReceiverResponse] = Operation(
    id="getAlertReceivers",
    method="GET",
    path="/organization/{organizationId}/alert-receivers",
    result=lambda: models.AlertReceiverList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.AlertReceiverResponse] = Operation(
    id="getAlertReceiver",
    method="GET",
    path="/alert-receivers/{alertReceiverId}",
    result=lambda: models.AlertReceiverResponse,
)

_CREATE: Operation[models.AlertReceiverResponse] = Operation(
    id="createAlertReceiver",
    method="POST",
    path="/alert-receivers",
    body="application/json",
    result=lambda: models.AlertReceiverResponse,
)

_UPDATE: Operation[models.AlertReceiverResponse] = Operation(
    id="editAlertReceiver",
    method="PUT",
    path="/alert-receivers/{alertReceiverId}",
    body="application/json",
    result=lambda: models.AlertReceiverResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteAlertReceiver",
    method="DELETE",
    path="/alert-receivers/{alertReceiverId}",
    decode="none",
)

_VALIDATE_EXISTING: Operation[None] = Operation(
    id="validateExistingAlertReceiver",
    method="POST",
    path="/alert-receivers/{alertReceiverId}/validate",
    body=Body("application/json", required=False),
    decode="none",
)

_VALIDATE_NEW: Operation[None] = Operation(
    id="validateNewAlertReceiver",
    method="POST",
    path="/alert-receivers/validate",
    body="application/json",
    decode="none",
)


class AlertReceivers(Resource):
    """Alert receivers."""

    def list(self, organization_id: UUID | str) -> Pager[models.AlertReceiverResponse]:
        """Get alert receivers.

        `GET /organization/{organizationId}/alert-receivers` returns every
        `AlertReceiverResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, alert_receiver_id: UUID | str) -> models.AlertReceiverResponse:
        """Get alert receiver.

        `GET /alert-receivers/{alertReceiverId}` returns `AlertReceiverResponse`.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"alertReceiverId": alert_receiver_id})

    def create(self, *, body: types.AlertReceiverCreationRequest) -> models.AlertReceiverResponse:
        """Create alert receiver.

        `POST /alert-receivers` returns `AlertReceiverResponse`.

        Args:
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(_CREATE, body=body)

    def update(
        self, alert_receiver_id: UUID | str, *, body: types.AlertReceiverEditRequest
    ) -> models.AlertReceiverResponse:
        """Edit alert receiver.

        `PUT /alert-receivers/{alertReceiverId}` returns `AlertReceiverResponse`.

        Args:
            alert_receiver_id: Id of the alert receiver.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(_UPDATE, path={"alertReceiverId": alert_receiver_id}, body=body)

    def delete(self, alert_receiver_id: UUID | str) -> None:
        """Delete alert receiver.

        `DELETE /alert-receivers/{alertReceiverId}` returns nothing.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"alertReceiverId": alert_receiver_id})

    def validate_existing(
        self, alert_receiver_id: UUID | str, *, message: str | Omit = omit
    ) -> None:
        """Validate existing alert receiver.

        `POST /alert-receivers/{alertReceiverId}/validate` returns nothing.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _VALIDATE_EXISTING,
            path={"alertReceiverId": alert_receiver_id},
            body={"message": message},
        )

    def validate_new(
        self, *, alert_receiver: types.AlertReceiverCreationRequest, message: str | Omit = omit
    ) -> None:
        """Validate new alert receiver.

        `POST /alert-receivers/validate` returns nothing.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _VALIDATE_NEW, body={"alert_receiver": alert_receiver, "message": message}
        )


class AsyncAlertReceivers(AsyncResource):
    """Alert receivers."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.AlertReceiverResponse]:
        """Get alert receivers.

        `GET /organization/{organizationId}/alert-receivers` returns every
        `AlertReceiverResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(self, alert_receiver_id: UUID | str) -> models.AlertReceiverResponse:
        """Get alert receiver.

        `GET /alert-receivers/{alertReceiverId}` returns `AlertReceiverResponse`.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"alertReceiverId": alert_receiver_id})

    async def create(
        self, *, body: types.AlertReceiverCreationRequest
    ) -> models.AlertReceiverResponse:
        """Create alert receiver.

        `POST /alert-receivers` returns `AlertReceiverResponse`.

        Args:
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(_CREATE, body=body)

    async def update(
        self, alert_receiver_id: UUID | str, *, body: types.AlertReceiverEditRequest
    ) -> models.AlertReceiverResponse:
        """Edit alert receiver.

        `PUT /alert-receivers/{alertReceiverId}` returns `AlertReceiverResponse`.

        Args:
            alert_receiver_id: Id of the alert receiver.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(_UPDATE, path={"alertReceiverId": alert_receiver_id}, body=body)

    async def delete(self, alert_receiver_id: UUID | str) -> None:
        """Delete alert receiver.

        `DELETE /alert-receivers/{alertReceiverId}` returns nothing.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"alertReceiverId": alert_receiver_id})

    async def validate_existing(
        self, alert_receiver_id: UUID | str, *, message: str | Omit = omit
    ) -> None:
        """Validate existing alert receiver.

        `POST /alert-receivers/{alertReceiverId}/validate` returns nothing.

        Args:
            alert_receiver_id: Id of the alert receiver.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _VALIDATE_EXISTING,
            path={"alertReceiverId": alert_receiver_id},
            body={"message": message},
        )

    async def validate_new(
        self, *, alert_receiver: types.AlertReceiverCreationRequest, message: str | Omit = omit
    ) -> None:
        """Validate new alert receiver.

        `POST /alert-receivers/validate` returns nothing.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _VALIDATE_NEW, body={"alert_receiver": alert_receiver, "message": message}
        )
