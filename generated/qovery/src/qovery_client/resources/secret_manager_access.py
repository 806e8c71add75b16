"""Secret manager access."""

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

_LIST_EXTERNAL_SECRETS: Operation[models.ExternalSecretAssociatedServiceResponse] = Operation(
    id="listSecretManagerAccessExternalSecrets",
    method="GET",
    path="/secretManagerAccess/{secretManagerAccessId}/associatedServices",
    result=lambda: models.ExternalSecretAssociatedServiceResponseList,
    paging=pages.Whole(items=("results",)),
)

_LIST_UPSTREAM_SECRETS: Operation[str] = Operation(
    id="listUpstreamSecretsFromSecretProvider",
    method="GET",
    path="/secretManagerAccess/{secretManagerAccessId}/secrets",
    result=lambda: models.ProviderSecrets,
    paging=pages.Whole(items=("results",)),
)


class SecretManagerAccess(Resource):
    """Secret manager access."""

    def list_external_secrets(
        self, secret_manager_access_id: UUID | str
    ) -> Pager[models.ExternalSecretAssociatedServiceResponse]:
        """List secret manager access external secrets.

        `GET /secretManagerAccess/{secretManagerAccessId}/associatedServices` returns every
        `ExternalSecretAssociatedServiceResponse`.

        Args:
            secret_manager_access_id: Id of the secret manager access.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EXTERNAL_SECRETS, path={"secretManagerAccessId": secret_manager_access_id}
        )

    def list_upstream_secrets(
        self, secret_manager_access_id: UUID | str, *, name_prefix: str | Omit = omit
    ) -> Pager[str]:
        """List upstream secrets from secret provider.

        `GET /secretManagerAccess/{secretManagerAccessId}/secrets` returns every item of every
        page.

        Args:
            secret_manager_access_id: Id of the secret manager access.
            name_prefix: Return only what has a name with this beginning.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_UPSTREAM_SECRETS,
            path={"secretManagerAccessId": secret_manager_access_id},
            query={"namePrefix": name_prefix},
        )


class AsyncSecretManagerAccess(AsyncResource):
    """Secret manager access."""

    def list_external_secrets(
        self, secret_manager_access_id: UUID | str
    ) -> AsyncPager[models.ExternalSecretAssociatedServiceResponse]:
        """List secret manager access external secrets.

        `GET /secretManagerAccess/{secretManagerAccessId}/associatedServices` returns every
        `ExternalSecretAssociatedServiceResponse`.

        Args:
            secret_manager_access_id: Id of the secret manager access.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_EXTERNAL_SECRETS, path={"secretManagerAccessId": secret_manager_access_id}
        )

    def list_upstream_secrets(
        self, secret_manager_access_id: UUID | str, *, name_prefix: str | Omit = omit
    ) -> AsyncPager[str]:
        """List upstream secrets from secret provider.

        `GET /secretManagerAccess/{secretManagerAccessId}/secrets` returns every item of every
        page.

        Args:
            secret_manager_access_id: Id of the secret manager access.
            name_prefix: Return only what has a name with this beginning.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_UPSTREAM_SECRETS,
            path={"secretManagerAccessId": secret_manager_access_id},
            query={"namePrefix": name_prefix},
        )
