"""Credentials, repositories."""

from __future__ import annotations

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

_LIST: Operation[models.RepositoryRelation] = Operation(
    id="listCredentialRepositories",
    method="GET",
    path="/credentials/{credential_id}/repositories",
    result=lambda: models.RepositoryList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Repository] = Operation(
    id="getCredentialRepository",
    method="GET",
    path="/credentials/{credential_id}/repositories/{repository_owner}/{repository_name}",
    result=lambda: models.Repository,
)


class CredentialsRepositories(Resource):
    """Credentials, repositories."""

    def list(
        self,
        credential_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.RepositoryRelation]:
        """List the repositories a source provider credential can reach.

        `GET /credentials/{credential_id}/repositories` returns every `RepositoryRelation`.

        Args:
            credential_id: Id of the credential. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"credential_id": credential_id}, query={"page": page, "per_page": per_page}
        )

    def get(
        self,
        credential_id: int,
        repository_owner: str,
        repository_name: str,
    ) -> models.Repository:
        """Return one repository, read through a credential.

        `GET /credentials/{credential_id}/repositories/{repository_owner}/{repository_name}`
        returns `Repository`.

        Args:
            credential_id: Id of the credential. At least 1.
            repository_owner: Owner of the repository, as the source provider spells it.
            repository_name: Name of the repository, without its owner.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return self._call(
            _GET,
            path={
                "credential_id": credential_id,
                "repository_owner": repository_owner,
                "repository_name": repository_name,
            },
        )


class AsyncCredentialsRepositories(AsyncResource):
    """Credentials, repositories."""

    def list(
        self,
        credential_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.RepositoryRelation]:
        """List the repositories a source provider credential can reach.

        `GET /credentials/{credential_id}/repositories` returns every `RepositoryRelation`.

        Args:
            credential_id: Id of the credential. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"credential_id": credential_id}, query={"page": page, "per_page": per_page}
        )

    async def get(
        self,
        credential_id: int,
        repository_owner: str,
        repository_name: str,
    ) -> models.Repository:
        """Return one repository, read through a credential.

        `GET /credentials/{credential_id}/repositories/{repository_owner}/{repository_name}`
        returns `Repository`.

        Args:
            credential_id: Id of the credential. At least 1.
            repository_owner: Owner of the repository, as the source provider spells it.
            repository_name: Name of the repository, without its owner.

        Raises:
            APIStatusError: NotFoundError (404).
        """
        return await self._call(
            _GET,
            path={
                "credential_id": credential_id,
                "repository_owner": repository_owner,
                "repository_name": repository_name,
            },
        )
