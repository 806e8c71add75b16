"""Ssh keys."""

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
    from .. import types

_LIST: Operation[models.SshKeyRelation] = Operation(
    id="listEnvironmentSshKeys",
    method="GET",
    path="/environments/{environment_id}/ssh-keys",
    result=lambda: models.SshKeyList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.SshKey] = Operation(
    id="getSshKey",
    method="GET",
    path="/ssh-keys/{ssh_key_id}",
    result=lambda: models.SshKey,
)

_UPDATE: Operation[None] = Operation(
    id="updateSshKey",
    method="PUT",
    path="/ssh-keys/{ssh_key_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteSshKey",
    method="DELETE",
    path="/ssh-keys/{ssh_key_id}",
    decode="none",
)

_ADD: Operation[models.SshKey] = Operation(
    id="addEnvironmentSshKey",
    method="POST",
    path="/environments/{environment_id}/ssh-keys",
    body="application/json",
    result=lambda: models.SshKey,
)

_DEPLOY: Operation[None] = Operation(
    id="deploySshKey",
    method="POST",
    path="/ssh-keys/{ssh_key_id}/deploy",
    body="application/json",
    decode="none",
)


class SshKeys(Resource):
    """Ssh keys."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.SshKeyRelation]:
        """List the public SSH keys of an environment.

        `GET /environments/{environment_id}/ssh-keys` returns every `SshKeyRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, ssh_key_id: int) -> models.SshKey:
        """Return one public SSH key.

        `GET /ssh-keys/{ssh_key_id}` returns `SshKey`.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"ssh_key_id": ssh_key_id})

    def update(
        self,
        ssh_key_id: int,
        *,
        id: int,
        name: str,
    ) -> None:
        """Change a public SSH key.

        `PUT /ssh-keys/{ssh_key_id}` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.
            name: At most 60 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_UPDATE, path={"ssh_key_id": ssh_key_id}, body={"id": id, "name": name})

    def delete(self, ssh_key_id: int) -> None:
        """Delete a public SSH key.

        `DELETE /ssh-keys/{ssh_key_id}` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"ssh_key_id": ssh_key_id})

    def add(
        self,
        environment_id: int,
        *,
        name: str,
        public_key: str,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.SshKey:
        """Add a public SSH key to an environment.

        `POST /environments/{environment_id}/ssh-keys` returns `SshKey`.

        Args:
            environment_id: Id of the environment. At least 1.
            name: At most 60 characters.
            public_key: The public key itself.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={"name": name, "public_key": public_key, "linked_resources": linked_resources},
        )

    def deploy(self, ssh_key_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a public SSH key on servers.

        `POST /ssh-keys/{ssh_key_id}/deploy` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_DEPLOY, path={"ssh_key_id": ssh_key_id}, body={"servers": servers})


class AsyncSshKeys(AsyncResource):
    """Ssh keys."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.SshKeyRelation]:
        """List the public SSH keys of an environment.

        `GET /environments/{environment_id}/ssh-keys` returns every `SshKeyRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, ssh_key_id: int) -> models.SshKey:
        """Return one public SSH key.

        `GET /ssh-keys/{ssh_key_id}` returns `SshKey`.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"ssh_key_id": ssh_key_id})

    async def update(
        self,
        ssh_key_id: int,
        *,
        id: int,
        name: str,
    ) -> None:
        """Change a public SSH key.

        `PUT /ssh-keys/{ssh_key_id}` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.
            name: At most 60 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE, path={"ssh_key_id": ssh_key_id}, body={"id": id, "name": name}
        )

    async def delete(self, ssh_key_id: int) -> None:
        """Delete a public SSH key.

        `DELETE /ssh-keys/{ssh_key_id}` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"ssh_key_id": ssh_key_id})

    async def add(
        self,
        environment_id: int,
        *,
        name: str,
        public_key: str,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.SshKey:
        """Add a public SSH key to an environment.

        `POST /environments/{environment_id}/ssh-keys` returns `SshKey`.

        Args:
            environment_id: Id of the environment. At least 1.
            name: At most 60 characters.
            public_key: The public key itself.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={"name": name, "public_key": public_key, "linked_resources": linked_resources},
        )

    async def deploy(self, ssh_key_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a public SSH key on servers.

        `POST /ssh-keys/{ssh_key_id}/deploy` returns nothing.

        Args:
            ssh_key_id: Id of the SSH key. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_DEPLOY, path={"ssh_key_id": ssh_key_id}, body={"servers": servers})
