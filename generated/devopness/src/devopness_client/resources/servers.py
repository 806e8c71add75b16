"""Servers."""

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

_LIST: Operation[models.ServerRelation] = Operation(
    id="listEnvironmentServers",
    method="GET",
    path="/environments/{environment_id}/servers",
    result=lambda: models.ServerList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Server] = Operation(
    id="getServer",
    method="GET",
    path="/servers/{server_id}",
    result=lambda: models.Server,
)

_UPDATE: Operation[None] = Operation(
    id="updateServer",
    method="PUT",
    path="/servers/{server_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteServer",
    method="DELETE",
    path="/servers/{server_id}",
    decode="none",
)

_ADD: Operation[models.Server] = Operation(
    id="addEnvironmentServer",
    method="POST",
    path="/environments/{environment_id}/servers",
    body="application/json",
    result=lambda: models.Server,
)

_CONNECT: Operation[str] = Operation(
    id="connectServer",
    method="POST",
    path="/servers/{server_id}/connect/{activation_token}",
    decode="text",
    also="application/json",
    accept="text/plain",
    security=(),
)

_DEPLOY: Operation[None] = Operation(
    id="deployServer",
    method="POST",
    path="/servers/{server_id}/deploy",
    decode="none",
)

_GET_COMMANDS: Operation[models.ServerCommand] = Operation(
    id="getServerCommands",
    method="GET",
    path="/servers/{server_id}/commands",
    result=lambda: models.ServerCommand,
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusServer",
    method="POST",
    path="/servers/{server_id}/get-status",
    decode="none",
)

_RESTART: Operation[None] = Operation(
    id="restartServer",
    method="POST",
    path="/servers/{server_id}/restart",
    decode="none",
)

_ROTATE_KEY: Operation[None] = Operation(
    id="rotateKeyServer",
    method="POST",
    path="/servers/{server_id}/rotate-key",
    decode="none",
)

_START: Operation[None] = Operation(
    id="startServer",
    method="POST",
    path="/servers/{server_id}/start",
    decode="none",
)

_STOP: Operation[None] = Operation(
    id="stopServer",
    method="POST",
    path="/servers/{server_id}/stop",
    decode="none",
)


class Servers(Resource):
    """Servers."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ServerRelation]:
        """List the servers of an environment.

        `GET /environments/{environment_id}/servers` returns every `ServerRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    def get(self, server_id: int) -> models.Server:
        """Return one server.

        `GET /servers/{server_id}` returns `Server`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"server_id": server_id})

    def update(
        self,
        server_id: int,
        *,
        id: int,
        credential_id: str | Omit = omit,
        ip_address: str | Omit = omit,
        max_parallel_actions: int | Omit = omit,
        ssh_port: int | Omit = omit,
    ) -> None:
        """Change a server.

        `PUT /servers/{server_id}` returns nothing.

        Args:
            server_id: Id of the server. At least 1.
            credential_id: Id of the credential for the cloud provider.
            ip_address: Public IPv4 address of the server.
            max_parallel_actions: How many actions may run on the server at the same time, from 0 to 10: 1 runs
                them one after another, 0 sets no limit.
            ssh_port: Port on which the server's SSH daemon listens, from 22 to 65535.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"server_id": server_id},
            body={
                "id": id,
                "credential_id": credential_id,
                "ip_address": ip_address,
                "max_parallel_actions": max_parallel_actions,
                "ssh_port": ssh_port,
            },
        )

    def delete(self, server_id: int, *, destroy_server_disks: bool | Omit = omit) -> None:
        """Delete a server.

        `DELETE /servers/{server_id}` returns nothing.

        If the provider can keep disks, `destroy_server_disks` decides about them; kept disks
        may go on costing money. Otherwise the disks are deleted too.

        Args:
            server_id: Id of the server. At least 1.
            destroy_server_disks: Also delete the disks of a cloud server.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _DELETE,
            path={"server_id": server_id},
            query={"destroy_server_disks": destroy_server_disks},
        )

    def add(
        self,
        environment_id: int,
        *,
        hostname: str,
        provision_input: types.ServerProvisionInput,
        blueprint: types.BlueprintServiceList | Omit = omit,
        credential_id: str | Omit = omit,
        ip_address: str | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        max_parallel_actions: int | Omit = omit,
        ssh_port: int | Omit = omit,
    ) -> models.Server:
        """Create a server at a cloud provider, or add one you already run.

        `POST /environments/{environment_id}/servers` returns `Server`.

        A cloud server costs money at your provider. A server of your own needs `ip_address` and
        `ssh_port`.

        Args:
            environment_id: Id of the environment. At least 1.
            hostname: Lower-case letters without accents, digits and dashes; at most 60 characters.
            provision_input: How it is created at the cloud provider.
            blueprint: Services to install.
            credential_id: Id of the credential for the cloud provider. Needed unless you run the server
                yourself.
            ip_address: Public IPv4 address. Needed if you run the server yourself.
            linked_resources: Resources to link to it.
            max_parallel_actions: How many actions may run on the server at the same time, from 0 to 10: 1 runs
                them one after another, 0 sets no limit.
            ssh_port: Port on which the server's SSH daemon listens, from 22 to 65535. Needed if you
                run the server yourself.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "hostname": hostname,
                "provision_input": provision_input,
                "blueprint": blueprint,
                "credential_id": credential_id,
                "ip_address": ip_address,
                "linked_resources": linked_resources,
                "max_parallel_actions": max_parallel_actions,
                "ssh_port": ssh_port,
            },
        )

    def connect(self, server_id: int, activation_token: str) -> str:
        """Connect a server to Devopness with its activation token.

        `POST /servers/{server_id}/connect/{activation_token}` returns text (text/plain).

        Args:
            server_id: Id of the server. At least 1.
            activation_token: Token that proves which server is connecting.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return self._call(
            _CONNECT, path={"server_id": server_id, "activation_token": activation_token}
        )

    def deploy(self, server_id: int) -> None:
        """Deploy a server.

        `POST /servers/{server_id}/deploy` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_DEPLOY, path={"server_id": server_id})

    def get_commands(self, server_id: int) -> models.ServerCommand:
        """Return the shell command that connects your own Linux server to Devopness.

        `GET /servers/{server_id}/commands` returns `ServerCommand`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET_COMMANDS, path={"server_id": server_id})

    def get_status(self, server_id: int) -> None:
        """Check the state of a server with its cloud provider.

        `POST /servers/{server_id}/get-status` returns nothing.

        The call itself returns no state; read it with `servers.get`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET_STATUS, path={"server_id": server_id})

    def restart(self, server_id: int) -> None:
        """Restart a running server.

        `POST /servers/{server_id}/restart` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_RESTART, path={"server_id": server_id})

    def rotate_key(self, server_id: int) -> None:
        """Replace the key that Devopness uses to log in to a server.

        `POST /servers/{server_id}/rotate-key` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_ROTATE_KEY, path={"server_id": server_id})

    def start(self, server_id: int) -> None:
        """Start a stopped server.

        `POST /servers/{server_id}/start` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_START, path={"server_id": server_id})

    def stop(self, server_id: int) -> None:
        """Stop a running server.

        `POST /servers/{server_id}/stop` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_STOP, path={"server_id": server_id})


class AsyncServers(AsyncResource):
    """Servers."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ServerRelation]:
        """List the servers of an environment.

        `GET /environments/{environment_id}/servers` returns every `ServerRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={"page": page, "per_page": per_page},
        )

    async def get(self, server_id: int) -> models.Server:
        """Return one server.

        `GET /servers/{server_id}` returns `Server`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"server_id": server_id})

    async def update(
        self,
        server_id: int,
        *,
        id: int,
        credential_id: str | Omit = omit,
        ip_address: str | Omit = omit,
        max_parallel_actions: int | Omit = omit,
        ssh_port: int | Omit = omit,
    ) -> None:
        """Change a server.

        `PUT /servers/{server_id}` returns nothing.

        Args:
            server_id: Id of the server. At least 1.
            credential_id: Id of the credential for the cloud provider.
            ip_address: Public IPv4 address of the server.
            max_parallel_actions: How many actions may run on the server at the same time, from 0 to 10: 1 runs
                them one after another, 0 sets no limit.
            ssh_port: Port on which the server's SSH daemon listens, from 22 to 65535.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"server_id": server_id},
            body={
                "id": id,
                "credential_id": credential_id,
                "ip_address": ip_address,
                "max_parallel_actions": max_parallel_actions,
                "ssh_port": ssh_port,
            },
        )

    async def delete(self, server_id: int, *, destroy_server_disks: bool | Omit = omit) -> None:
        """Delete a server.

        `DELETE /servers/{server_id}` returns nothing.

        If the provider can keep disks, `destroy_server_disks` decides about them; kept disks
        may go on costing money. Otherwise the disks are deleted too.

        Args:
            server_id: Id of the server. At least 1.
            destroy_server_disks: Also delete the disks of a cloud server.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _DELETE,
            path={"server_id": server_id},
            query={"destroy_server_disks": destroy_server_disks},
        )

    async def add(
        self,
        environment_id: int,
        *,
        hostname: str,
        provision_input: types.ServerProvisionInput,
        blueprint: types.BlueprintServiceList | Omit = omit,
        credential_id: str | Omit = omit,
        ip_address: str | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        max_parallel_actions: int | Omit = omit,
        ssh_port: int | Omit = omit,
    ) -> models.Server:
        """Create a server at a cloud provider, or add one you already run.

        `POST /environments/{environment_id}/servers` returns `Server`.

        A cloud server costs money at your provider. A server of your own needs `ip_address` and
        `ssh_port`.

        Args:
            environment_id: Id of the environment. At least 1.
            hostname: Lower-case letters without accents, digits and dashes; at most 60 characters.
            provision_input: How it is created at the cloud provider.
            blueprint: Services to install.
            credential_id: Id of the credential for the cloud provider. Needed unless you run the server
                yourself.
            ip_address: Public IPv4 address. Needed if you run the server yourself.
            linked_resources: Resources to link to it.
            max_parallel_actions: How many actions may run on the server at the same time, from 0 to 10: 1 runs
                them one after another, 0 sets no limit.
            ssh_port: Port on which the server's SSH daemon listens, from 22 to 65535. Needed if you
                run the server yourself.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "hostname": hostname,
                "provision_input": provision_input,
                "blueprint": blueprint,
                "credential_id": credential_id,
                "ip_address": ip_address,
                "linked_resources": linked_resources,
                "max_parallel_actions": max_parallel_actions,
                "ssh_port": ssh_port,
            },
        )

    async def connect(self, server_id: int, activation_token: str) -> str:
        """Connect a server to Devopness with its activation token.

        `POST /servers/{server_id}/connect/{activation_token}` returns text (text/plain).

        Args:
            server_id: Id of the server. At least 1.
            activation_token: Token that proves which server is connecting.

        Raises:
            APIStatusError: AuthenticationError (401).
        """
        return await self._call(
            _CONNECT, path={"server_id": server_id, "activation_token": activation_token}
        )

    async def deploy(self, server_id: int) -> None:
        """Deploy a server.

        `POST /servers/{server_id}/deploy` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_DEPLOY, path={"server_id": server_id})

    async def get_commands(self, server_id: int) -> models.ServerCommand:
        """Return the shell command that connects your own Linux server to Devopness.

        `GET /servers/{server_id}/commands` returns `ServerCommand`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET_COMMANDS, path={"server_id": server_id})

    async def get_status(self, server_id: int) -> None:
        """Check the state of a server with its cloud provider.

        `POST /servers/{server_id}/get-status` returns nothing.

        The call itself returns no state; read it with `servers.get`.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET_STATUS, path={"server_id": server_id})

    async def restart(self, server_id: int) -> None:
        """Restart a running server.

        `POST /servers/{server_id}/restart` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_RESTART, path={"server_id": server_id})

    async def rotate_key(self, server_id: int) -> None:
        """Replace the key that Devopness uses to log in to a server.

        `POST /servers/{server_id}/rotate-key` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_ROTATE_KEY, path={"server_id": server_id})

    async def start(self, server_id: int) -> None:
        """Start a stopped server.

        `POST /servers/{server_id}/start` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_START, path={"server_id": server_id})

    async def stop(self, server_id: int) -> None:
        """Stop a running server.

        `POST /servers/{server_id}/stop` returns nothing.

        Args:
            server_id: Id of the server. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_STOP, path={"server_id": server_id})
