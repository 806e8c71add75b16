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
        """Return one credential.

        `GET /credentials/{credential_id}` returns `Credential`.

        Args:
            credential_id: Id of the credential. At least 1.

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
        """Change a credential.

        `PUT /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.
            name: At most 60 characters.
            settings: The secrets of the provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"credential_id": credential_id},
            body={"id": id, "name": name, "settings": settings},
        )

    def delete(self, credential_id: int) -> None:
        """Delete a credential.

        `DELETE /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.

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
        """Add a credential to an organization.

        `POST /organizations/{organization_id}/credentials` returns `Credential`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            active: Whether the credential is in use.
            name: At most 60 characters.
            provider_code: Code of a cloud provider or source provider. One of `aws`, `azure`, `bitbucket`,
                `digitalocean`, `gcp`, `github`, `gitlab`, `hetzner`.
            provider_type: `cloud_provider` or `source_provider`.
            settings: The secrets of the provider.

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
        """Return how to connect an environment to a provider.

        `GET /environments/{environment_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Lists the ways to authenticate and the fields each of them needs.

        Args:
            environment_id: Id of the environment. At least 1.
            provider_code: Code of the provider.
            state: State to carry through the connect URLs, as JSON in Base64.

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
        """Return how to connect an organization to a provider.

        `GET /organizations/{organization_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Lists the ways to authenticate and the fields each of them needs.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            provider_code: Code of the provider.
            state: State to carry through the connect URLs, as JSON in Base64.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(
            _GET_SETTINGS_FOR_ORGANIZATION,
            path={"organization_id": organization_id, "provider_code": provider_code},
            query={"state": state},
        )

    def get_status(self, credential_id: int) -> None:
        """Check a credential with its provider.

        `POST /credentials/{credential_id}/get-status` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_GET_STATUS, path={"credential_id": credential_id})

    def link_to_environment(self, environment_id: int, credential_id: int) -> None:
        """Let an environment use a credential.

        `POST /environments/{environment_id}/credentials/{credential_id}/link` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential. At least 1.

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
        """List the credentials that an environment may use.

        `GET /environments/{environment_id}/credentials` returns every `CredentialRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            provider_code: Return only credentials of this provider.
            provider_type: Return only credentials of this type of provider.
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
        """List the credentials of an organization.

        `GET /organizations/{organization_id}/credentials` returns every `CredentialRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            provider_code: Return only credentials of this provider.
            provider_type: Return only credentials of this type of provider.
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
        """Stop an environment from using a credential.

        `DELETE /environments/{environment_id}/credentials/{credential_id}/unlink` returns
        nothing.

        The credential itself stays.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential. At least 1.

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
        """Return one credential.

        `GET /credentials/{credential_id}` returns `Credential`.

        Args:
            credential_id: Id of the credential. At least 1.

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
        """Change a credential.

        `PUT /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.
            name: At most 60 characters.
            settings: The secrets of the provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"credential_id": credential_id},
            body={"id": id, "name": name, "settings": settings},
        )

    async def delete(self, credential_id: int) -> None:
        """Delete a credential.

        `DELETE /credentials/{credential_id}` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.

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
        """Add a credential to an organization.

        `POST /organizations/{organization_id}/credentials` returns `Credential`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            active: Whether the credential is in use.
            name: At most 60 characters.
            provider_code: Code of a cloud provider or source provider. One of `aws`, `azure`, `bitbucket`,
                `digitalocean`, `gcp`, `github`, `gitlab`, `hetzner`.
            provider_type: `cloud_provider` or `source_provider`.
            settings: The secrets of the provider.

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
        """Return how to connect an environment to a provider.

        `GET /environments/{environment_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Lists the ways to authenticate and the fields each of them needs.

        Args:
            environment_id: Id of the environment. At least 1.
            provider_code: Code of the provider.
            state: State to carry through the connect URLs, as JSON in Base64.

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
        """Return how to connect an organization to a provider.

        `GET /organizations/{organization_id}/credentials/{provider_code}/settings` returns
        `CredentialSetting`.

        Lists the ways to authenticate and the fields each of them needs.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            provider_code: Code of the provider.
            state: State to carry through the connect URLs, as JSON in Base64.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_SETTINGS_FOR_ORGANIZATION,
            path={"organization_id": organization_id, "provider_code": provider_code},
            query={"state": state},
        )

    async def get_status(self, credential_id: int) -> None:
        """Check a credential with its provider.

        `POST /credentials/{credential_id}/get-status` returns nothing.

        Args:
            credential_id: Id of the credential. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_GET_STATUS, path={"credential_id": credential_id})

    async def link_to_environment(self, environment_id: int, credential_id: int) -> None:
        """Let an environment use a credential.

        `POST /environments/{environment_id}/credentials/{credential_id}/link` returns nothing.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential. At least 1.

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
        """List the credentials that an environment may use.

        `GET /environments/{environment_id}/credentials` returns every `CredentialRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            provider_code: Return only credentials of this provider.
            provider_type: Return only credentials of this type of provider.
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
        """List the credentials of an organization.

        `GET /organizations/{organization_id}/credentials` returns every `CredentialRelation`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            provider_code: Return only credentials of this provider.
            provider_type: Return only credentials of this type of provider.
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
        """Stop an environment from using a credential.

        `DELETE /environments/{environment_id}/credentials/{credential_id}/unlink` returns
        nothing.

        The credential itself stays.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _UNLINK_FROM_ENVIRONMENT,
            path={"environment_id": environment_id, "credential_id": credential_id},
        )
