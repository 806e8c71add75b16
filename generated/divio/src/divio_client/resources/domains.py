"""Domains."""

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

_LIST: Operation[models.Domain] = Operation(
    id="ListDomains",
    method="GET",
    path="/apps/v3/domains/",
    result=lambda: models.PaginatedDomainList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Domain] = Operation(
    id="GetDomain",
    method="GET",
    path="/apps/v3/domains/{uuid}/",
    result=lambda: models.Domain,
)

_CREATE: Operation[models.DomainCreate] = Operation(
    id="CreateDomain",
    method="POST",
    path="/apps/v3/domains/",
    body="application/json",
    result=lambda: models.DomainCreate,
)

_UPDATE: Operation[models.DomainUpdate] = Operation(
    id="UpdateDomain",
    method="PUT",
    path="/apps/v3/domains/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.DomainUpdate,
)

_PARTIAL_UPDATE: Operation[models.DomainUpdate] = Operation(
    id="PartialUpdateDomain",
    method="PATCH",
    path="/apps/v3/domains/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.DomainUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyDomain",
    method="DELETE",
    path="/apps/v3/domains/{uuid}/",
    decode="none",
)

_MAKE_PRIMARY: Operation[None] = Operation(
    id="MakePrimaryDomain",
    method="POST",
    path="/apps/v3/domains/{uuid}/make-primary/",
    decode="none",
)

_RUN_ADDITIONAL_ACTION: Operation[models.DomainAction] = Operation(
    id="AdditionalDomainAction",
    method="POST",
    path="/apps/v3/domains/{uuid}/additional-action/{domain_action}/",
    body="application/json",
    result=lambda: models.DomainAction,
)

_TOGGLE_REDIRECT: Operation[models.DomainRedirect] = Operation(
    id="ToggleRedirectDomain",
    method="POST",
    path="/apps/v3/domains/{uuid}/toggle-redirect/",
    result=lambda: models.DomainRedirect,
)

_TRANSFER: Operation[models.DomainTransfer] = Operation(
    id="TransferDomain",
    method="POST",
    path="/apps/v3/domains/{uuid}/transfer/",
    body="application/json",
    result=lambda: models.DomainTransfer,
)


class Domains(Resource):
    """Domains."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        environment: UUID | str | Omit = omit,
        name: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> Pager[models.Domain]:
        """List domains.

        `GET /apps/v3/domains/` returns every `Domain`.

        Args:
            application: Return only what belongs to this application (UUID).
            environment: Return only what belongs to this environment (UUID).
            name: Return only domains with this name.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "name": name,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
            },
        )

    def get(self, uuid: UUID | str) -> models.Domain:
        """Get a domain.

        `GET /apps/v3/domains/{uuid}/` returns `Domain`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(self, *, environment: UUID | str, name: str) -> models.DomainCreate:
        """Create a domain.

        `POST /apps/v3/domains/` returns `DomainCreate`.

        Args:
            environment: UUID of the environment.
            name: At most 255 characters.
        """
        return self._call(_CREATE, body={"environment": environment, "name": name})

    def update(
        self,
        uuid: UUID | str,
        *,
        domain_config: types.DomainConfig | Omit = omit,
        is_redirect_to_primary: bool | Omit = omit,
    ) -> models.DomainUpdate:
        """Update a domain.

        `PUT /apps/v3/domains/{uuid}/` returns `DomainUpdate`.

        Args:
            uuid: UUID of the object.
            is_redirect_to_primary: Whether the domain redirects to the primary one.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"domain_config": domain_config, "is_redirect_to_primary": is_redirect_to_primary},
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        domain_config: types.DomainConfig | Omit = omit,
        is_redirect_to_primary: bool | Omit = omit,
    ) -> models.DomainUpdate:
        """Partially update a domain.

        `PATCH /apps/v3/domains/{uuid}/` returns `DomainUpdate`.

        Args:
            uuid: UUID of the object.
            is_redirect_to_primary: Whether the domain redirects to the primary one.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"domain_config": domain_config, "is_redirect_to_primary": is_redirect_to_primary},
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete a domain.

        `DELETE /apps/v3/domains/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def make_primary(self, uuid: UUID | str) -> None:
        """Make a domain the primary one of its environment.

        `POST /apps/v3/domains/{uuid}/make-primary/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_MAKE_PRIMARY, path={"uuid": uuid})

    def run_additional_action(
        self,
        uuid: UUID | str,
        domain_action: str,
        *,
        body: types.DomainActionRequest,
    ) -> models.DomainAction:
        """Run an additional domain action.

        `POST /apps/v3/domains/{uuid}/additional-action/{domain_action}/` returns
        `DomainAction`.

        Args:
            uuid: UUID of the object.
            domain_action: Name of the action. Matches `^\\w+(-*\\w*)*$`.
            body: The body.
        """
        return self._call(
            _RUN_ADDITIONAL_ACTION, path={"uuid": uuid, "domain_action": domain_action}, body=body
        )

    def toggle_redirect(self, uuid: UUID | str) -> models.DomainRedirect:
        """Turn a domain's redirect to the primary domain on or off.

        `POST /apps/v3/domains/{uuid}/toggle-redirect/` returns `DomainRedirect`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_TOGGLE_REDIRECT, path={"uuid": uuid})

    def transfer(
        self, uuid: UUID | str, *, target_environment: UUID | str
    ) -> models.DomainTransfer:
        """Transfer a domain to another environment.

        `POST /apps/v3/domains/{uuid}/transfer/` returns `DomainTransfer`.

        Args:
            uuid: UUID of the object.
            target_environment: UUID of the environment that gets the domain.
        """
        return self._call(
            _TRANSFER, path={"uuid": uuid}, body={"target_environment": target_environment}
        )


class AsyncDomains(AsyncResource):
    """Domains."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        environment: UUID | str | Omit = omit,
        name: str | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
    ) -> AsyncPager[models.Domain]:
        """List domains.

        `GET /apps/v3/domains/` returns every `Domain`.

        Args:
            application: Return only what belongs to this application (UUID).
            environment: Return only what belongs to this environment (UUID).
            name: Return only domains with this name.
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "name": name,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Domain:
        """Get a domain.

        `GET /apps/v3/domains/{uuid}/` returns `Domain`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(self, *, environment: UUID | str, name: str) -> models.DomainCreate:
        """Create a domain.

        `POST /apps/v3/domains/` returns `DomainCreate`.

        Args:
            environment: UUID of the environment.
            name: At most 255 characters.
        """
        return await self._call(_CREATE, body={"environment": environment, "name": name})

    async def update(
        self,
        uuid: UUID | str,
        *,
        domain_config: types.DomainConfig | Omit = omit,
        is_redirect_to_primary: bool | Omit = omit,
    ) -> models.DomainUpdate:
        """Update a domain.

        `PUT /apps/v3/domains/{uuid}/` returns `DomainUpdate`.

        Args:
            uuid: UUID of the object.
            is_redirect_to_primary: Whether the domain redirects to the primary one.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={"domain_config": domain_config, "is_redirect_to_primary": is_redirect_to_primary},
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        domain_config: types.DomainConfig | Omit = omit,
        is_redirect_to_primary: bool | Omit = omit,
    ) -> models.DomainUpdate:
        """Partially update a domain.

        `PATCH /apps/v3/domains/{uuid}/` returns `DomainUpdate`.

        Args:
            uuid: UUID of the object.
            is_redirect_to_primary: Whether the domain redirects to the primary one.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"domain_config": domain_config, "is_redirect_to_primary": is_redirect_to_primary},
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a domain.

        `DELETE /apps/v3/domains/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def make_primary(self, uuid: UUID | str) -> None:
        """Make a domain the primary one of its environment.

        `POST /apps/v3/domains/{uuid}/make-primary/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_MAKE_PRIMARY, path={"uuid": uuid})

    async def run_additional_action(
        self,
        uuid: UUID | str,
        domain_action: str,
        *,
        body: types.DomainActionRequest,
    ) -> models.DomainAction:
        """Run an additional domain action.

        `POST /apps/v3/domains/{uuid}/additional-action/{domain_action}/` returns
        `DomainAction`.

        Args:
            uuid: UUID of the object.
            domain_action: Name of the action. Matches `^\\w+(-*\\w*)*$`.
            body: The body.
        """
        return await self._call(
            _RUN_ADDITIONAL_ACTION, path={"uuid": uuid, "domain_action": domain_action}, body=body
        )

    async def toggle_redirect(self, uuid: UUID | str) -> models.DomainRedirect:
        """Turn a domain's redirect to the primary domain on or off.

        `POST /apps/v3/domains/{uuid}/toggle-redirect/` returns `DomainRedirect`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_TOGGLE_REDIRECT, path={"uuid": uuid})

    async def transfer(
        self, uuid: UUID | str, *, target_environment: UUID | str
    ) -> models.DomainTransfer:
        """Transfer a domain to another environment.

        `POST /apps/v3/domains/{uuid}/transfer/` returns `DomainTransfer`.

        Args:
            uuid: UUID of the object.
            target_environment: UUID of the environment that gets the domain.
        """
        return await self._call(
            _TRANSFER, path={"uuid": uuid}, body={"target_environment": target_environment}
        )
