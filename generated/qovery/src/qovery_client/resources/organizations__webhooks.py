"""Organizations, webhooks."""

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
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.OrganizationWebhookResponse] = Operation(
    id="listOrganizationWebHooks",
    method="GET",
    path="/organization/{organizationId}/webhook",
    result=lambda: models.OrganizationWebhookResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.OrganizationWebhookResponse] = Operation(
    id="getOrganizationWebhook",
    method="GET",
    path="/organization/{organizationId}/webhook/{webhookId}",
    result=lambda: models.OrganizationWebhookResponse,
)

_CREATE: Operation[models.OrganizationWebhookCreateResponse] = Operation(
    id="createOrganizationWebhook",
    method="POST",
    path="/organization/{organizationId}/webhook",
    body="application/json",
    result=lambda: models.OrganizationWebhookCreateResponse,
)

_UPDATE: Operation[models.OrganizationWebhookCreateResponse] = Operation(
    id="editOrganizationWebhook",
    method="PUT",
    path="/organization/{organizationId}/webhook/{webhookId}",
    body="application/json",
    result=lambda: models.OrganizationWebhookCreateResponse,
)

_DELETE: Operation[None] = Operation(
    id="deleteOrganizationWebhook",
    method="DELETE",
    path="/organization/{organizationId}/webhook/{webhookId}",
    decode="none",
)

_LIST_EVENTS: Operation[models.WebhookEventResponse] = Operation(
    id="listWebhookEvent",
    method="GET",
    path="/organization/{organizationId}/webhook/{webhookId}/event",
    result=lambda: models.WebhookEventResponseList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsWebhooks(Resource):
    """Organizations, webhooks."""

    def list(self, organization_id: UUID | str) -> Pager[models.OrganizationWebhookResponse]:
        """List organization web hooks.

        `GET /organization/{organizationId}/webhook` returns every
        `OrganizationWebhookResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(
        self, organization_id: UUID | str, webhook_id: UUID | str
    ) -> models.OrganizationWebhookResponse:
        """Get organization webhook.

        `GET /organization/{organizationId}/webhook/{webhookId}` returns
        `OrganizationWebhookResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"organizationId": organization_id, "webhookId": webhook_id})

    def create(
        self,
        organization_id: UUID | str,
        *,
        events: Sequence[types.OrganizationWebhookEventEnum],
        kind: types.OrganizationWebhookKindEnum,
        target_url: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        environment_types_filter: Sequence[types.EnvironmentModeEnum] | Omit = omit,
        project_names_filter: Sequence[str] | Omit = omit,
        target_secret: str | Omit = omit,
    ) -> models.OrganizationWebhookCreateResponse:
        """Create organization webhook.

        `POST /organization/{organizationId}/webhook` returns
        `OrganizationWebhookCreateResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `STANDARD`, `SLACK`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "events": events,
                "kind": kind,
                "target_url": target_url,
                "description": description,
                "enabled": enabled,
                "environment_types_filter": environment_types_filter,
                "project_names_filter": project_names_filter,
                "target_secret": target_secret,
            },
        )

    def update(
        self,
        organization_id: UUID | str,
        webhook_id: UUID | str,
        *,
        events: Sequence[types.OrganizationWebhookEventEnum],
        kind: types.OrganizationWebhookKindEnum,
        target_url: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        environment_types_filter: Sequence[types.EnvironmentModeEnum] | Omit = omit,
        project_names_filter: Sequence[str] | Omit = omit,
        target_secret: str | Omit = omit,
    ) -> models.OrganizationWebhookCreateResponse:
        """Edit organization webhook.

        `PUT /organization/{organizationId}/webhook/{webhookId}` returns
        `OrganizationWebhookCreateResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            kind: One of `STANDARD`, `SLACK`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"organizationId": organization_id, "webhookId": webhook_id},
            body={
                "events": events,
                "kind": kind,
                "target_url": target_url,
                "description": description,
                "enabled": enabled,
                "environment_types_filter": environment_types_filter,
                "project_names_filter": project_names_filter,
                "target_secret": target_secret,
            },
        )

    def delete(self, organization_id: UUID | str, webhook_id: UUID | str) -> None:
        """Delete organization webhook.

        `DELETE /organization/{organizationId}/webhook/{webhookId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _DELETE, path={"organizationId": organization_id, "webhookId": webhook_id}
        )

    def list_events(
        self, organization_id: UUID | str, webhook_id: UUID | str
    ) -> Pager[models.WebhookEventResponse]:
        """List webhook event.

        `GET /organization/{organizationId}/webhook/{webhookId}/event` returns every
        `WebhookEventResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EVENTS, path={"organizationId": organization_id, "webhookId": webhook_id}
        )


class AsyncOrganizationsWebhooks(AsyncResource):
    """Organizations, webhooks."""

    def list(self, organization_id: UUID | str) -> AsyncPager[models.OrganizationWebhookResponse]:
        """List organization web hooks.

        `GET /organization/{organizationId}/webhook` returns every
        `OrganizationWebhookResponse`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(
        self, organization_id: UUID | str, webhook_id: UUID | str
    ) -> models.OrganizationWebhookResponse:
        """Get organization webhook.

        `GET /organization/{organizationId}/webhook/{webhookId}` returns
        `OrganizationWebhookResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET, path={"organizationId": organization_id, "webhookId": webhook_id}
        )

    async def create(
        self,
        organization_id: UUID | str,
        *,
        events: Sequence[types.OrganizationWebhookEventEnum],
        kind: types.OrganizationWebhookKindEnum,
        target_url: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        environment_types_filter: Sequence[types.EnvironmentModeEnum] | Omit = omit,
        project_names_filter: Sequence[str] | Omit = omit,
        target_secret: str | Omit = omit,
    ) -> models.OrganizationWebhookCreateResponse:
        """Create organization webhook.

        `POST /organization/{organizationId}/webhook` returns
        `OrganizationWebhookCreateResponse`.

        Args:
            organization_id: Id of the organization.
            kind: One of `STANDARD`, `SLACK`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={
                "events": events,
                "kind": kind,
                "target_url": target_url,
                "description": description,
                "enabled": enabled,
                "environment_types_filter": environment_types_filter,
                "project_names_filter": project_names_filter,
                "target_secret": target_secret,
            },
        )

    async def update(
        self,
        organization_id: UUID | str,
        webhook_id: UUID | str,
        *,
        events: Sequence[types.OrganizationWebhookEventEnum],
        kind: types.OrganizationWebhookKindEnum,
        target_url: str,
        description: str | Omit = omit,
        enabled: bool | Omit = omit,
        environment_types_filter: Sequence[types.EnvironmentModeEnum] | Omit = omit,
        project_names_filter: Sequence[str] | Omit = omit,
        target_secret: str | Omit = omit,
    ) -> models.OrganizationWebhookCreateResponse:
        """Edit organization webhook.

        `PUT /organization/{organizationId}/webhook/{webhookId}` returns
        `OrganizationWebhookCreateResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.
            kind: One of `STANDARD`, `SLACK`.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"organizationId": organization_id, "webhookId": webhook_id},
            body={
                "events": events,
                "kind": kind,
                "target_url": target_url,
                "description": description,
                "enabled": enabled,
                "environment_types_filter": environment_types_filter,
                "project_names_filter": project_names_filter,
                "target_secret": target_secret,
            },
        )

    async def delete(self, organization_id: UUID | str, webhook_id: UUID | str) -> None:
        """Delete organization webhook.

        `DELETE /organization/{organizationId}/webhook/{webhookId}` returns nothing.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _DELETE, path={"organizationId": organization_id, "webhookId": webhook_id}
        )

    def list_events(
        self, organization_id: UUID | str, webhook_id: UUID | str
    ) -> AsyncPager[models.WebhookEventResponse]:
        """List webhook event.

        `GET /organization/{organizationId}/webhook/{webhookId}/event` returns every
        `WebhookEventResponse`.

        Args:
            organization_id: Id of the organization.
            webhook_id: Id of the webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EVENTS, path={"organizationId": organization_id, "webhookId": webhook_id}
        )
