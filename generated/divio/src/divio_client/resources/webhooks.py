"""Webhooks."""

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

_LIST: Operation[models.Webhook] = Operation(
    id="ListWebhooks",
    method="GET",
    path="/apps/v3/webhooks/",
    result=lambda: models.PaginatedWebhookList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Webhook] = Operation(
    id="GetWebhook",
    method="GET",
    path="/apps/v3/webhooks/{uuid}/",
    result=lambda: models.Webhook,
)

_CREATE: Operation[models.WebhookCreate] = Operation(
    id="CreateWebhook",
    method="POST",
    path="/apps/v3/webhooks/",
    body="application/json",
    result=lambda: models.WebhookCreate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyWebhook",
    method="DELETE",
    path="/apps/v3/webhooks/{uuid}/",
    decode="none",
)

_GENERATE_SECRET: Operation[models.WebhookSecret] = Operation(
    id="GenerateWebhookSecret",
    method="POST",
    path="/apps/v3/webhooks/{uuid}/generate-secret/",
    result=lambda: models.WebhookSecret,
)

_REMOTE_INSTALL: Operation[None] = Operation(
    id="WebhookRemoteInstall",
    method="POST",
    path="/apps/v3/webhooks/{uuid}/remote-install/",
    decode="none",
)

_TRIGGER: Operation[None] = Operation(
    id="TriggerWebhook",
    method="POST",
    path="/apps/v3/webhooks/{uuid}/trigger/",
    decode="none",
)


class Webhooks(Resource):
    """Webhooks."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        repository: UUID | str | Omit = omit,
    ) -> Pager[models.Webhook]:
        """List webhooks.

        `GET /apps/v3/webhooks/` returns every `Webhook`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            repository: Return only webhooks of this repository (UUID).
        """
        return self._pages(
            _LIST, query={"page": page, "page_size": page_size, "repository": repository}
        )

    def get(self, uuid: UUID | str) -> models.Webhook:
        """Get a webhook.

        `GET /apps/v3/webhooks/{uuid}/` returns `Webhook`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self, *, provider: types.ProviderEnum, repository: UUID | str
    ) -> models.WebhookCreate:
        """Create a webhook.

        `POST /apps/v3/webhooks/` returns `WebhookCreate`.

        Args:
            provider: Provider of the repository: `GITLAB`, `GITHUB` or `BITBUCKET`.
            repository: UUID of the repository.
        """
        return self._call(_CREATE, body={"provider": provider, "repository": repository})

    def delete(self, uuid: UUID | str) -> None:
        """Delete a webhook.

        `DELETE /apps/v3/webhooks/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def generate_secret(self, uuid: UUID | str) -> models.WebhookSecret:
        """Generate a webhook secret.

        `POST /apps/v3/webhooks/{uuid}/generate-secret/` returns `WebhookSecret`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GENERATE_SECRET, path={"uuid": uuid})

    def remote_install(self, uuid: UUID | str) -> None:
        """Install a webhook at the repository's provider.

        `POST /apps/v3/webhooks/{uuid}/remote-install/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_REMOTE_INSTALL, path={"uuid": uuid})

    def trigger(self, uuid: UUID | str) -> None:
        """Trigger a webhook.

        `POST /apps/v3/webhooks/{uuid}/trigger/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_TRIGGER, path={"uuid": uuid})


class AsyncWebhooks(AsyncResource):
    """Webhooks."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        repository: UUID | str | Omit = omit,
    ) -> AsyncPager[models.Webhook]:
        """List webhooks.

        `GET /apps/v3/webhooks/` returns every `Webhook`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
            repository: Return only webhooks of this repository (UUID).
        """
        return self._pages(
            _LIST, query={"page": page, "page_size": page_size, "repository": repository}
        )

    async def get(self, uuid: UUID | str) -> models.Webhook:
        """Get a webhook.

        `GET /apps/v3/webhooks/{uuid}/` returns `Webhook`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self, *, provider: types.ProviderEnum, repository: UUID | str
    ) -> models.WebhookCreate:
        """Create a webhook.

        `POST /apps/v3/webhooks/` returns `WebhookCreate`.

        Args:
            provider: Provider of the repository: `GITLAB`, `GITHUB` or `BITBUCKET`.
            repository: UUID of the repository.
        """
        return await self._call(_CREATE, body={"provider": provider, "repository": repository})

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a webhook.

        `DELETE /apps/v3/webhooks/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def generate_secret(self, uuid: UUID | str) -> models.WebhookSecret:
        """Generate a webhook secret.

        `POST /apps/v3/webhooks/{uuid}/generate-secret/` returns `WebhookSecret`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GENERATE_SECRET, path={"uuid": uuid})

    async def remote_install(self, uuid: UUID | str) -> None:
        """Install a webhook at the repository's provider.

        `POST /apps/v3/webhooks/{uuid}/remote-install/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_REMOTE_INSTALL, path={"uuid": uuid})

    async def trigger(self, uuid: UUID | str) -> None:
        """Trigger a webhook.

        `POST /apps/v3/webhooks/{uuid}/trigger/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_TRIGGER, path={"uuid": uuid})
