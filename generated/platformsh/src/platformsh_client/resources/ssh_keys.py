"""Ssh keys."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

_GET: Operation[models.SshKey] = Operation(
    id="get-ssh-key",
    method="GET",
    path="/ssh_keys/{key_id}",
    result=lambda: models.SshKey,
)

_CREATE: Operation[models.SshKey] = Operation(
    id="create-ssh-key",
    method="POST",
    path="/ssh_keys",
    body="application/json",
    result=lambda: models.SshKey,
)

_DELETE: Operation[None] = Operation(
    id="delete-ssh-key",
    method="DELETE",
    path="/ssh_keys/{key_id}",
    decode="none",
)


class SshKeys(Resource):
    """Ssh keys."""

    def get(self, key_id: int) -> models.SshKey:
        """Get ssh key.

        `GET /ssh_keys/{key_id}` returns `SshKey`.

        Args:
            key_id: Id of the SSH key.
        """
        return self._call(_GET, path={"key_id": key_id})

    def create(
        self,
        *,
        value: str,
        title: str | Omit = omit,
        uuid: str | Omit = omit,
    ) -> models.SshKey:
        """Create ssh key.

        `POST /ssh_keys` returns `SshKey`.
        """
        return self._call(_CREATE, body={"value": value, "title": title, "uuid": uuid})

    def delete(self, key_id: int) -> None:
        """Delete ssh key.

        `DELETE /ssh_keys/{key_id}` returns nothing.

        Args:
            key_id: Id of the SSH key.
        """
        return self._call(_DELETE, path={"key_id": key_id})


class AsyncSshKeys(AsyncResource):
    """Ssh keys."""

    async def get(self, key_id: int) -> models.SshKey:
        """Get ssh key.

        `GET /ssh_keys/{key_id}` returns `SshKey`.

        Args:
            key_id: Id of the SSH key.
        """
        return await self._call(_GET, path={"key_id": key_id})

    async def create(
        self,
        *,
        value: str,
        title: str | Omit = omit,
        uuid: str | Omit = omit,
    ) -> models.SshKey:
        """Create ssh key.

        `POST /ssh_keys` returns `SshKey`.
        """
        return await self._call(_CREATE, body={"value": value, "title": title, "uuid": uuid})

    async def delete(self, key_id: int) -> None:
        """Delete ssh key.

        `DELETE /ssh_keys/{key_id}` returns nothing.

        Args:
            key_id: Id of the SSH key.
        """
        return await self._call(_DELETE, path={"key_id": key_id})
