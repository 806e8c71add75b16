"""Virtual hosts."""

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

_LIST: Operation[models.VirtualHostRelation] = Operation(
    id="listEnvironmentVirtualHosts",
    method="GET",
    path="/environments/{environment_id}/virtual-hosts",
    result=lambda: models.VirtualHostList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.VirtualHost] = Operation(
    id="getVirtualHost",
    method="GET",
    path="/virtual-hosts/{virtual_host_id}",
    result=lambda: models.VirtualHost,
)

_UPDATE: Operation[None] = Operation(
    id="updateVirtualHost",
    method="PUT",
    path="/virtual-hosts/{virtual_host_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteVirtualHost",
    method="DELETE",
    path="/virtual-hosts/{virtual_host_id}",
    decode="none",
)

_ADD: Operation[models.VirtualHost] = Operation(
    id="addEnvironmentVirtualHost",
    method="POST",
    path="/environments/{environment_id}/virtual-hosts",
    body="application/json",
    result=lambda: models.VirtualHost,
)

_DEPLOY: Operation[None] = Operation(
    id="deployVirtualHost",
    method="POST",
    path="/virtual-hosts/{virtual_host_id}/deploy",
    body="application/json",
    decode="none",
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusVirtualHost",
    method="POST",
    path="/virtual-hosts/{virtual_host_id}/get-status",
    body="application/json",
    decode="none",
)


class VirtualHosts(Resource):
    """Virtual hosts."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.VirtualHostRelation]:
        """List the virtual hosts of an environment.

        `GET /environments/{environment_id}/virtual-hosts` returns every `VirtualHostRelation`.

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

    def get(self, virtual_host_id: int) -> models.VirtualHost:
        """Return one virtual host.

        `GET /virtual-hosts/{virtual_host_id}` returns `VirtualHost`.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"virtual_host_id": virtual_host_id})

    def update(
        self,
        virtual_host_id: int,
        *,
        id: int,
        name: str,
        application_id: int | None | Omit = omit,
        application_listen_address: str | None | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> None:
        """Change a virtual host.

        `PUT /virtual-hosts/{virtual_host_id}` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            name: No other virtual host of the environment has it; at most 255 characters. A
                domain name for `name-based`; an IPv4 address, with or without a port, for
                `ip-based`.
            application_id: Id of the application to link it to. Makes `root_directory` relative to the
                application.
            application_listen_address: Where the linked application takes requests: an `http://` or `https://` address
                with an optional port and path, or a socket after `unix:`. For example
                `unix:/run/app.sock`.
            root_directory: Directory to serve, beginning with `/`; at most 255 characters. It is relative
                to the linked application; without one it is an absolute path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _UPDATE,
            path={"virtual_host_id": virtual_host_id},
            body={
                "id": id,
                "name": name,
                "application_id": application_id,
                "application_listen_address": application_listen_address,
                "root_directory": root_directory,
            },
        )

    def delete(self, virtual_host_id: int) -> None:
        """Delete a virtual host.

        `DELETE /virtual-hosts/{virtual_host_id}` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"virtual_host_id": virtual_host_id})

    def add(
        self,
        environment_id: int,
        *,
        name: str,
        type: str,
        application_id: int | None | Omit = omit,
        application_listen_address: str | None | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> models.VirtualHost:
        """Create a virtual host in an environment.

        `POST /environments/{environment_id}/virtual-hosts` returns `VirtualHost`.

        Args:
            environment_id: Id of the environment. At least 1.
            name: No other virtual host of the environment has it; at most 255 characters. A
                domain name for `name-based`; an IPv4 address, with or without a port, for
                `ip-based`.
            type: `name-based` for a domain name, `ip-based` for an IP address.
            application_id: Id of the application to link it to. Makes `root_directory` relative to the
                application.
            application_listen_address: Where the linked application takes requests: an `http://` or `https://` address
                with an optional port and path, or a socket after `unix:`. For example
                `unix:/run/app.sock`.
            linked_resources: Resources to link to it.
            root_directory: Directory to serve, beginning with `/`; at most 255 characters. It is relative
                to the linked application; without one it is an absolute path.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "name": name,
                "type": type,
                "application_id": application_id,
                "application_listen_address": application_listen_address,
                "linked_resources": linked_resources,
                "root_directory": root_directory,
            },
        )

    def deploy(self, virtual_host_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a virtual host on servers.

        `POST /virtual-hosts/{virtual_host_id}/deploy` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _DEPLOY, path={"virtual_host_id": virtual_host_id}, body={"servers": servers}
        )

    def get_status(
        self, virtual_host_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Check the state of a virtual host on servers.

        `POST /virtual-hosts/{virtual_host_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _GET_STATUS, path={"virtual_host_id": virtual_host_id}, body={"servers": servers}
        )


class AsyncVirtualHosts(AsyncResource):
    """Virtual hosts."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.VirtualHostRelation]:
        """List the virtual hosts of an environment.

        `GET /environments/{environment_id}/virtual-hosts` returns every `VirtualHostRelation`.

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

    async def get(self, virtual_host_id: int) -> models.VirtualHost:
        """Return one virtual host.

        `GET /virtual-hosts/{virtual_host_id}` returns `VirtualHost`.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"virtual_host_id": virtual_host_id})

    async def update(
        self,
        virtual_host_id: int,
        *,
        id: int,
        name: str,
        application_id: int | None | Omit = omit,
        application_listen_address: str | None | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> None:
        """Change a virtual host.

        `PUT /virtual-hosts/{virtual_host_id}` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            name: No other virtual host of the environment has it; at most 255 characters. A
                domain name for `name-based`; an IPv4 address, with or without a port, for
                `ip-based`.
            application_id: Id of the application to link it to. Makes `root_directory` relative to the
                application.
            application_listen_address: Where the linked application takes requests: an `http://` or `https://` address
                with an optional port and path, or a socket after `unix:`. For example
                `unix:/run/app.sock`.
            root_directory: Directory to serve, beginning with `/`; at most 255 characters. It is relative
                to the linked application; without one it is an absolute path.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _UPDATE,
            path={"virtual_host_id": virtual_host_id},
            body={
                "id": id,
                "name": name,
                "application_id": application_id,
                "application_listen_address": application_listen_address,
                "root_directory": root_directory,
            },
        )

    async def delete(self, virtual_host_id: int) -> None:
        """Delete a virtual host.

        `DELETE /virtual-hosts/{virtual_host_id}` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"virtual_host_id": virtual_host_id})

    async def add(
        self,
        environment_id: int,
        *,
        name: str,
        type: str,
        application_id: int | None | Omit = omit,
        application_listen_address: str | None | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
        root_directory: str | Omit = omit,
    ) -> models.VirtualHost:
        """Create a virtual host in an environment.

        `POST /environments/{environment_id}/virtual-hosts` returns `VirtualHost`.

        Args:
            environment_id: Id of the environment. At least 1.
            name: No other virtual host of the environment has it; at most 255 characters. A
                domain name for `name-based`; an IPv4 address, with or without a port, for
                `ip-based`.
            type: `name-based` for a domain name, `ip-based` for an IP address.
            application_id: Id of the application to link it to. Makes `root_directory` relative to the
                application.
            application_listen_address: Where the linked application takes requests: an `http://` or `https://` address
                with an optional port and path, or a socket after `unix:`. For example
                `unix:/run/app.sock`.
            linked_resources: Resources to link to it.
            root_directory: Directory to serve, beginning with `/`; at most 255 characters. It is relative
                to the linked application; without one it is an absolute path.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "name": name,
                "type": type,
                "application_id": application_id,
                "application_listen_address": application_listen_address,
                "linked_resources": linked_resources,
                "root_directory": root_directory,
            },
        )

    async def deploy(
        self, virtual_host_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Install a virtual host on servers.

        `POST /virtual-hosts/{virtual_host_id}/deploy` returns nothing.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _DEPLOY, path={"virtual_host_id": virtual_host_id}, body={"servers": servers}
        )

    async def get_status(
        self, virtual_host_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Check the state of a virtual host on servers.

        `POST /virtual-hosts/{virtual_host_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            virtual_host_id: Id of the virtual host. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _GET_STATUS, path={"virtual_host_id": virtual_host_id}, body={"servers": servers}
        )
