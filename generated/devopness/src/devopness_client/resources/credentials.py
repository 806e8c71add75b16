"""Credentials."""

from __future__ import annotations

from functools import cached_property
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
    from .. import types
    from .credentials__repositories import AsyncCredentialsRepositories, CredentialsRepositories

_GET: Operation[models.Credential] = Operation(
    id="getCredential",
    method="GET",
    path="/credentials/{credential_id}",
    result=lambda: models.Credential,
)

_UPDATE: Operation[None] = Operation(
    id="updateCredential",
    method="PUT",
    path="/credentials/{credential_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteCredential",
    method="DELETE",
    path="/credentials/{credential_id}",
    decode="none",
)

_ADD: Operation[models.Credential] = Operation(
    id="addOrganizationCredential",
    method="POST",
    path="/organizations/{organization_id}/credentials",
    body="application/json",
    result=lambda: models.Credential,
)

_GET_SETTINGS_FOR_ENVIRONMENT: Operation[models.CredentialSetting] = Operation(
    id="getEnvironmentCredentialSettings",
    method="GET",
    path="/environments/{environment_id}/credentials/{provider_code}/settings",
    result=lambda: models.CredentialSetting,
)

_GET_SETTINGS_FOR_ORGANIZATION: Operation[models.CredentialSetting] = Operation(
    id="getOrganizationCredentialSettings",
    method="GET",
    path="/organizations/{organization_id}/credentials/{provider_code}/settings",
    result=lambda: models.CredentialSetting,
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusCredential",
    method="POST",
    path="/credentials/{credential_id}/get-status",
    decode="none",
)

_LINK_TO_ENVIRONMENT: Operation[None] = Operation(
    id="linkCredentialToEnvironment",
    method="POST",
    path="/environments/{environment_id}/credentials/{credential_id}/link",
    decode="none",
)

_LIST_FOR_ENVIRONMENT: Operation[models.CredentialRelation] = Operation(
    id="listEnvironmentCredentials",
    method="GET",
    path="/environments/{environment_id}/credentials",
    result=lambda: models.CredentialList,
    paging=pages.LinkHeader(items=()),
)

_LIST_FOR_ORGANIZATION: Operation[models.CredentialRelation] = Operation(
    id="listOrganizationCredentials",
    method="GET",
    path="/organizations/{organization_id}/credentials",
    result=lambda: models.CredentialList,
    paging=pages.LinkHeader(items=()),
)

_UNLINK_FROM_ENVIRONMENT: Operation[None] = Operation(
    id="unlinkCredentialFromEnvironment",
    method="DELETE",
    path="/environments/{environment_id}/credentials/{credential_id}/unlink",
    decode="none",
)


class Credentials(Resource):
    """Credentials."""

    @cached_property
    def repositories(self) -> CredentialsRepositories:
        from .credentials__repositories import CredentialsRepositories

        return CredentialsRepositories(self._api)

    def get(self, credential_id: int) -> models.Credential:
        """Get credential.

        `GET /credentials/{credential_id}` returns `Credential`.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_GET, path={"credential_id": credential_id})

    def update(
        self,
        credential_id: int,
        *,
        id: int,
        name: str,
        settings: types.CredentialInputSettings | Omit = omit,
    ) -> None:
        """Update credential.

        `PUT /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"credential_id": credential_id},
            body={"id": id, "name": name, "settings": settings},
        )

    def delete(self, credential_id: int) -> None:
        """Delete credential.

        `DELETE /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(_DELETE, path={"credential_id": credential_id})

    def add(
        self,
        organization_id: str,
        *,
        active: bool,
        name: str,
        provider_code: types.ProviderCode,
        provider_type: types.ProviderType,
        settings: types.CredentialInputSettings,
    ) -> models.Credential:
        """Add organization credential.

        `POST /organizations/{organization_id}/credentials` returns `Credential`.

        Args:
            provider_code: One of `aws`, `azure`, `bitbucket`, `digitalocean`, `gcp`, `github`, `gitlab`,
                `hetzner`.
            provider_type: One of `cloud_provider`, `source_provider`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={
                "active": active,
                "name": name,
                "provider_code": provider_code,
                "provider_type": provider_type,
                "settings": settings,
            },
        )

    def get_settings_for_environment(
        self,
        environment_id: int,
        provider_code: str,
        *,
        state: str | Omit = omit,
    ) -> models.CredentialSetting:
        """Get environment credential settings.

        `GET /environments/{environment_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_SETTINGS_FOR_ENVIRONMENT,
            path={"environment_id": environment_id, "provider_code": provider_code},
            query={"state": state},
        )

    def get_settings_for_organization(
        self,
        organization_id: str,
        provider_code: str,
        *,
        state: str | Omit = omit,
    ) -> models.CredentialSetting:
        """Get organization credential settings.

        `GET /organizations/{organization_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_SETTINGS_FOR_ORGANIZATION,
            path={"organization_id": organization_id, "provider_code": provider_code},
            query={"state": state},
        )

    def get_status(self, credential_id: int) -> None:
        """Get status credential.

        `POST /credentials/{credential_id}/get-status` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_GET_STATUS, path={"credential_id": credential_id})

    def link_to_environment(self, environment_id: int, credential_id: int) -> None:
        """Link credential to environment.

        `POST /environments/{environment_id}/credentials/{credential_id}/link` returns nothing.

        Args:
            environment_id: At least 1.
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK_TO_ENVIRONMENT,
            path={"environment_id": environment_id, "credential_id": credential_id},
        )

    def list_for_environment(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        provider_code: str | Omit = omit,
        provider_type: str | Omit = omit,
    ) -> Pager[models.CredentialRelation]:
        """List environment credentials.

        `GET /environments/{environment_id}/credentials` returns every `CredentialRelation`.

        Args:
            environment_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_FOR_ENVIRONMENT,
            path={"environment_id": environment_id},
            query={
                "page": page,
                "per_page": per_page,
                "provider_code": provider_code,
                "provider_type": provider_type,
            },
        )

    def list_for_organization(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        provider_code: str | Omit = omit,
        provider_type: str | Omit = omit,
    ) -> Pager[models.CredentialRelation]:
        """List organization credentials.

        `GET /organizations/{organization_id}/credentials` returns every `CredentialRelation`.

        Args:
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            query={
                "page": page,
                "per_page": per_page,
                "provider_code": provider_code,
                "provider_type": provider_type,
            },
        )

    def unlink_from_environment(self, environment_id: int, credential_id: int) -> None:
        """Unlink credential from environment.

        `DELETE /environments/{environment_id}/credentials/{credential_id}/unlink` returns
        nothing.

        Args:
            environment_id: At least 1.
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _UNLINK_FROM_ENVIRONMENT,
            path={"environment_id": environment_id, "credential_id": credential_id},
        )


class AsyncCredentials(AsyncResource):
    """Credentials."""

    @cached_property
    def repositories(self) -> AsyncCredentialsRepositories:
        from .credentials__repositories import AsyncCredentialsRepositories

        return AsyncCredentialsRepositories(self._api)

    async def get(self, credential_id: int) -> models.Credential:
        """Get credential.

        `GET /credentials/{credential_id}` returns `Credential`.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_GET, path={"credential_id": credential_id})

    async def update(
        self,
        credential_id: int,
        *,
        id: int,
        name: str,
        settings: types.CredentialInputSettings | Omit = omit,
    ) -> None:
        """Update credential.

        `PUT /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"credential_id": credential_id},
            body={"id": id, "name": name, "settings": settings},
        )

    async def delete(self, credential_id: int) -> None:
        """Delete credential.

        `DELETE /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(_DELETE, path={"credential_id": credential_id})

    async def add(
        self,
        organization_id: str,
        *,
        active: bool,
        name: str,
        provider_code: types.ProviderCode,
        provider_type: types.ProviderType,
        settings: types.CredentialInputSettings,
    ) -> models.Credential:
        """Add organization credential.

        `POST /organizations/{organization_id}/credentials` returns `Credential`.

        Args:
            provider_code: One of `aws`, `azure`, `bitbucket`, `digitalocean`, `gcp`, `github`, `gitlab`,
                `hetzner`.
            provider_type: One of `cloud_provider`, `source_provider`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"organization_id": organization_id},
            body={
                "active": active,
                "name": name,
                "provider_code": provider_code,
                "provider_type": provider_type,
                "settings": settings,
            },
        )

    async def get_settings_for_environment(
        self,
        environment_id: int,
        provider_code: str,
        *,
        state: str | Omit = omit,
    ) -> models.CredentialSetting:
        """Get environment credential settings.

        `GET /environments/{environment_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Args:
            environment_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_SETTINGS_FOR_ENVIRONMENT,
            path={"environment_id": environment_id, "provider_code": provider_code},
            query={"state": state},
        )

    async def get_settings_for_organization(
        self,
        organization_id: str,
        provider_code: str,
        *,
        state: str | Omit = omit,
    ) -> models.CredentialSetting:
        """Get organization credential settings.

        `GET /organizations/{organization_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_SETTINGS_FOR_ORGANIZATION,
            path={"organization_id": organization_id, "provider_code": provider_code},
            query={"state": state},
        )

    async def get_status(self, credential_id: int) -> None:
        """Get status credential.

        `POST /credentials/{credential_id}/get-status` returns nothing.

        Args:
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_GET_STATUS, path={"credential_id": credential_id})

    async def link_to_environment(self, environment_id: int, credential_id: int) -> None:
        """Link credential to environment.

        `POST /environments/{environment_id}/credentials/{credential_id}/link` returns nothing.

        Args:
            environment_id: At least 1.
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK_TO_ENVIRONMENT,
            path={"environment_id": environment_id, "credential_id": credential_id},
        )

    def list_for_environment(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        provider_code: str | Omit = omit,
        provider_type: str | Omit = omit,
    ) -> AsyncPager[models.CredentialRelation]:
        """List environment credentials.

        `GET /environments/{environment_id}/credentials` returns every `CredentialRelation`.

        Args:
            environment_id: At least 1.
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_FOR_ENVIRONMENT,
            path={"environment_id": environment_id},
            query={
                "page": page,
                "per_page": per_page,
                "provider_code": provider_code,
                "provider_type": provider_type,
            },
        )

    def list_for_organization(
        self,
        organization_id: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        provider_code: str | Omit = omit,
        provider_type: str | Omit = omit,
    ) -> AsyncPager[models.CredentialRelation]:
        """List organization credentials.

        `GET /organizations/{organization_id}/credentials` returns every `CredentialRelation`.

        Args:
            page: At least 1.
            per_page: 1 to 100.
        """
        return self._pages(
            _LIST_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            query={
                "page": page,
                "per_page": per_page,
                "provider_code": provider_code,
                "provider_type": provider_type,
            },
        )

    async def unlink_from_environment(self, environment_id: int, credential_id: int) -> None:
        """Unlink credential from environment.

        `DELETE /environments/{environment_id}/credentials/{credential_id}/unlink` returns
        nothing.

        Args:
            environment_id: At least 1.
            credential_id: At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _UNLINK_FROM_ENVIRONMENT,
            path={"environment_id": environment_id, "credential_id": credential_id},
        )
