"""Repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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

_LIST: Operation[models.Repository] = Operation(
    id="ListRepositories",
    method="GET",
    path="/apps/v3/repositories/",
    result=lambda: models.PaginatedRepositoryList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Repository] = Operation(
    id="GetRepository",
    method="GET",
    path="/apps/v3/repositories/{uuid}/",
    result=lambda: models.Repository,
)

_CREATE: Operation[models.RepositoryCreate] = Operation(
    id="CreateRepository",
    method="POST",
    path="/apps/v3/repositories/",
    body="application/json",
    result=lambda: models.RepositoryCreate,
)

_UPDATE: Operation[models.RepositoryUpdate] = Operation(
    id="UpdateRepository",
    method="PUT",
    path="/apps/v3/repositories/{uuid}/",
    body="application/json",
    result=lambda: models.RepositoryUpdate,
)

_PARTIAL_UPDATE: Operation[models.RepositoryUpdate] = Operation(
    id="PartialUpdateRepository",
    method="PATCH",
    path="/apps/v3/repositories/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.RepositoryUpdate,
)

_DELETE: Operation[None] = Operation(
    id="DestroyRepository",
    method="DELETE",
    path="/apps/v3/repositories/{uuid}/",
    decode="none",
)

_CHECK: Operation[models.ActionResult] = Operation(
    id="CheckRepository",
    method="POST",
    path="/apps/v3/repositories/{uuid}/check/",
    body=Body("application/json", required=False),
    result=lambda: models.ActionResult,
)

_GENERATE_KEYPAIR: Operation[models.RepositoryKeypair] = Operation(
    id="GenerateRepositoryKeypair",
    method="POST",
    path="/apps/v3/repositories/{uuid}/generate-keypair/",
    body=Body("application/json", required=False),
    result=lambda: models.RepositoryKeypair,
)

_GET_COMMITS: Operation[models.RepositoryCommits] = Operation(
    id="GetRepositoryCommits",
    method="GET",
    path="/apps/v3/repositories/{uuid}/commits/",
    result=lambda: models.RepositoryCommits,
)

_GET_ENDPOINT: Operation[models.RepositoryEndpoint] = Operation(
    id="GetRepositoryEndpoint",
    method="GET",
    path="/apps/v3/repositories/{uuid}/endpoint/",
    result=lambda: models.RepositoryEndpoint,
)

_PULL: Operation[models.ActionResult] = Operation(
    id="PullRepository",
    method="POST",
    path="/apps/v3/repositories/{uuid}/pull/",
    result=lambda: models.ActionResult,
)

_RESET_TO_ORIGIN: Operation[models.ActionResult] = Operation(
    id="ResetRepositoryToOrigin",
    method="POST",
    path="/apps/v3/repositories/{uuid}/reset-to-origin/",
    result=lambda: models.ActionResult,
)

_TRANSFER: Operation[models.RepositoryTransfer] = Operation(
    id="TransferRepository",
    method="POST",
    path="/apps/v3/repositories/{uuid}/transfer/",
    body="application/json",
    result=lambda: models.RepositoryTransfer,
)

_VERIFY: Operation[models.ActionResult] = Operation(
    id="VerifyRepository",
    method="POST",
    path="/apps/v3/repositories/{uuid}/verify/",
    result=lambda: models.ActionResult,
)


class Repositories(Resource):
    """Repositories."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> Pager[models.Repository]:
        """List repositories.

        `GET /apps/v3/repositories/` returns every `Repository`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    def get(self, uuid: UUID | str) -> models.Repository:
        """Get a repository.

        `GET /apps/v3/repositories/{uuid}/` returns `Repository`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        organisation: UUID | str,
        url: str,
        github_installation_id: int | Omit = omit,
        key_type: types.RepositoryCreateKeyType | Omit = omit,
        password: str | Omit = omit,
        username: str | Omit = omit,
    ) -> models.RepositoryCreate:
        """Create a repository.

        `POST /apps/v3/repositories/` returns `RepositoryCreate`.

        Args:
            organisation: UUID of the organization.
            url: URL of the repository.
            github_installation_id: Id of the installation of the GitHub App.
            key_type: `ED25519`, `ECDSA` or `RSA`. Defaults to `ED25519`.
            password: Password for the repository.
            username: User name for the repository.
        """
        return self._call(
            _CREATE,
            body={
                "organisation": organisation,
                "url": url,
                "github_installation_id": github_installation_id,
                "key_type": key_type,
                "password": password,
                "username": username,
            },
        )

    def update(
        self,
        uuid: UUID | str,
        *,
        authentication_type: types.AuthenticationTypeEnum,
        authentication_config: Any | Omit = omit,
    ) -> models.RepositoryUpdate:
        """Update a repository.

        `PUT /apps/v3/repositories/{uuid}/` returns `RepositoryUpdate`.

        Args:
            uuid: UUID of the object.
            authentication_type: How Divio logs in to the repository: `USERPASS` (user name and password),
                `KEYPAIR` or `GITHUB_APP`.
        """
        return self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "authentication_type": authentication_type,
                "authentication_config": authentication_config,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        authentication_config: Any | Omit = omit,
        authentication_type: types.AuthenticationTypeEnum | Omit = omit,
    ) -> models.RepositoryUpdate:
        """Partially update a repository.

        `PATCH /apps/v3/repositories/{uuid}/` returns `RepositoryUpdate`.

        Args:
            uuid: UUID of the object.
            authentication_type: How Divio logs in to the repository: `USERPASS` (user name and password),
                `KEYPAIR` or `GITHUB_APP`.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "authentication_config": authentication_config,
                "authentication_type": authentication_type,
            },
        )

    def delete(self, uuid: UUID | str) -> None:
        """Delete a repository.

        `DELETE /apps/v3/repositories/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_DELETE, path={"uuid": uuid})

    def check(
        self,
        uuid: UUID | str,
        *,
        branch: str | Omit = omit,
        migrate: bool | Omit = omit,
    ) -> models.ActionResult:
        """Check a repository.

        `POST /apps/v3/repositories/{uuid}/check/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
            branch: Git branch to check. The default is `main`.
            migrate: The default is false.
        """
        return self._call(_CHECK, path={"uuid": uuid}, body={"branch": branch, "migrate": migrate})

    def generate_keypair(
        self, uuid: UUID | str, *, key_type: types.RepositoryKeypairKeyType | Omit = omit
    ) -> models.RepositoryKeypair:
        """Generate a key pair for a repository and return its public key.

        `POST /apps/v3/repositories/{uuid}/generate-keypair/` returns `RepositoryKeypair`.

        Args:
            uuid: UUID of the object.
            key_type: `ED25519`, `ECDSA` or `RSA`. Defaults to `ED25519`.
        """
        return self._call(_GENERATE_KEYPAIR, path={"uuid": uuid}, body={"key_type": key_type})

    def get_commits(self, uuid: UUID | str, *, lookup: str) -> models.RepositoryCommits:
        """Get repository commits.

        `GET /apps/v3/repositories/{uuid}/commits/` returns `RepositoryCommits`.

        Args:
            uuid: UUID of the object.
            lookup: Which commits to look up. Not empty.
        """
        return self._call(_GET_COMMITS, path={"uuid": uuid}, query={"lookup": lookup})

    def get_endpoint(self, uuid: UUID | str) -> models.RepositoryEndpoint:
        """Get the endpoint of a repository.

        `GET /apps/v3/repositories/{uuid}/endpoint/` returns `RepositoryEndpoint`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_ENDPOINT, path={"uuid": uuid})

    def pull(self, uuid: UUID | str) -> models.ActionResult:
        """Pull a repository.

        `POST /apps/v3/repositories/{uuid}/pull/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_PULL, path={"uuid": uuid})

    def reset_to_origin(self, uuid: UUID | str) -> models.ActionResult:
        """Reset a repository to origin.

        `POST /apps/v3/repositories/{uuid}/reset-to-origin/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_RESET_TO_ORIGIN, path={"uuid": uuid})

    def transfer(self, uuid: UUID | str, *, organisation: UUID | str) -> models.RepositoryTransfer:
        """Transfer a repository to another organization.

        `POST /apps/v3/repositories/{uuid}/transfer/` returns `RepositoryTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets it.
        """
        return self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})

    def verify(self, uuid: UUID | str) -> models.ActionResult:
        """Verify a repository.

        `POST /apps/v3/repositories/{uuid}/verify/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_VERIFY, path={"uuid": uuid})


class AsyncRepositories(AsyncResource):
    """Repositories."""

    def list(
        self, *, page: int | Omit = omit, page_size: int | Omit = omit
    ) -> AsyncPager[models.Repository]:
        """List repositories.

        `GET /apps/v3/repositories/` returns every `Repository`.

        Args:
            page: Number of the page to return.
            page_size: How many to return on a page.
        """
        return self._pages(_LIST, query={"page": page, "page_size": page_size})

    async def get(self, uuid: UUID | str) -> models.Repository:
        """Get a repository.

        `GET /apps/v3/repositories/{uuid}/` returns `Repository`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        organisation: UUID | str,
        url: str,
        github_installation_id: int | Omit = omit,
        key_type: types.RepositoryCreateKeyType | Omit = omit,
        password: str | Omit = omit,
        username: str | Omit = omit,
    ) -> models.RepositoryCreate:
        """Create a repository.

        `POST /apps/v3/repositories/` returns `RepositoryCreate`.

        Args:
            organisation: UUID of the organization.
            url: URL of the repository.
            github_installation_id: Id of the installation of the GitHub App.
            key_type: `ED25519`, `ECDSA` or `RSA`. Defaults to `ED25519`.
            password: Password for the repository.
            username: User name for the repository.
        """
        return await self._call(
            _CREATE,
            body={
                "organisation": organisation,
                "url": url,
                "github_installation_id": github_installation_id,
                "key_type": key_type,
                "password": password,
                "username": username,
            },
        )

    async def update(
        self,
        uuid: UUID | str,
        *,
        authentication_type: types.AuthenticationTypeEnum,
        authentication_config: Any | Omit = omit,
    ) -> models.RepositoryUpdate:
        """Update a repository.

        `PUT /apps/v3/repositories/{uuid}/` returns `RepositoryUpdate`.

        Args:
            uuid: UUID of the object.
            authentication_type: How Divio logs in to the repository: `USERPASS` (user name and password),
                `KEYPAIR` or `GITHUB_APP`.
        """
        return await self._call(
            _UPDATE,
            path={"uuid": uuid},
            body={
                "authentication_type": authentication_type,
                "authentication_config": authentication_config,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        authentication_config: Any | Omit = omit,
        authentication_type: types.AuthenticationTypeEnum | Omit = omit,
    ) -> models.RepositoryUpdate:
        """Partially update a repository.

        `PATCH /apps/v3/repositories/{uuid}/` returns `RepositoryUpdate`.

        Args:
            uuid: UUID of the object.
            authentication_type: How Divio logs in to the repository: `USERPASS` (user name and password),
                `KEYPAIR` or `GITHUB_APP`.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={
                "authentication_config": authentication_config,
                "authentication_type": authentication_type,
            },
        )

    async def delete(self, uuid: UUID | str) -> None:
        """Delete a repository.

        `DELETE /apps/v3/repositories/{uuid}/` returns nothing.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_DELETE, path={"uuid": uuid})

    async def check(
        self,
        uuid: UUID | str,
        *,
        branch: str | Omit = omit,
        migrate: bool | Omit = omit,
    ) -> models.ActionResult:
        """Check a repository.

        `POST /apps/v3/repositories/{uuid}/check/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
            branch: Git branch to check. The default is `main`.
            migrate: The default is false.
        """
        return await self._call(
            _CHECK, path={"uuid": uuid}, body={"branch": branch, "migrate": migrate}
        )

    async def generate_keypair(
        self, uuid: UUID | str, *, key_type: types.RepositoryKeypairKeyType | Omit = omit
    ) -> models.RepositoryKeypair:
        """Generate a key pair for a repository and return its public key.

        `POST /apps/v3/repositories/{uuid}/generate-keypair/` returns `RepositoryKeypair`.

        Args:
            uuid: UUID of the object.
            key_type: `ED25519`, `ECDSA` or `RSA`. Defaults to `ED25519`.
        """
        return await self._call(_GENERATE_KEYPAIR, path={"uuid": uuid}, body={"key_type": key_type})

    async def get_commits(self, uuid: UUID | str, *, lookup: str) -> models.RepositoryCommits:
        """Get repository commits.

        `GET /apps/v3/repositories/{uuid}/commits/` returns `RepositoryCommits`.

        Args:
            uuid: UUID of the object.
            lookup: Which commits to look up. Not empty.
        """
        return await self._call(_GET_COMMITS, path={"uuid": uuid}, query={"lookup": lookup})

    async def get_endpoint(self, uuid: UUID | str) -> models.RepositoryEndpoint:
        """Get the endpoint of a repository.

        `GET /apps/v3/repositories/{uuid}/endpoint/` returns `RepositoryEndpoint`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_ENDPOINT, path={"uuid": uuid})

    async def pull(self, uuid: UUID | str) -> models.ActionResult:
        """Pull a repository.

        `POST /apps/v3/repositories/{uuid}/pull/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_PULL, path={"uuid": uuid})

    async def reset_to_origin(self, uuid: UUID | str) -> models.ActionResult:
        """Reset a repository to origin.

        `POST /apps/v3/repositories/{uuid}/reset-to-origin/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_RESET_TO_ORIGIN, path={"uuid": uuid})

    async def transfer(
        self, uuid: UUID | str, *, organisation: UUID | str
    ) -> models.RepositoryTransfer:
        """Transfer a repository to another organization.

        `POST /apps/v3/repositories/{uuid}/transfer/` returns `RepositoryTransfer`.

        Args:
            uuid: UUID of the object.
            organisation: UUID of the organization that gets it.
        """
        return await self._call(_TRANSFER, path={"uuid": uuid}, body={"organisation": organisation})

    async def verify(self, uuid: UUID | str) -> models.ActionResult:
        """Verify a repository.

        `POST /apps/v3/repositories/{uuid}/verify/` returns `ActionResult`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_VERIFY, path={"uuid": uuid})
