"""Services."""

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
    from .services__variables import AsyncServicesVariables, ServicesVariables

_LIST: Operation[models.ServiceRelation] = Operation(
    id="listEnvironmentServices",
    method="GET",
    path="/environments/{environment_id}/services",
    result=lambda: models.ServiceList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Service] = Operation(
    id="getService",
    method="GET",
    path="/services/{service_id}",
    result=lambda: models.Service,
)

_UPDATE: Operation[None] = Operation(
    id="updateService",
    method="PUT",
    path="/services/{service_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteService",
    method="DELETE",
    path="/services/{service_id}",
    decode="none",
)

_ADD: Operation[models.Service] = Operation(
    id="addEnvironmentService",
    method="POST",
    path="/environments/{environment_id}/services",
    body="application/json",
    result=lambda: models.Service,
)

_DEPLOY: Operation[None] = Operation(
    id="deployService",
    method="POST",
    path="/services/{service_id}/deploy",
    body="application/json",
    decode="none",
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusService",
    method="POST",
    path="/services/{service_id}/get-status",
    body="application/json",
    decode="none",
)

_RELOAD: Operation[None] = Operation(
    id="reloadService",
    method="POST",
    path="/services/{service_id}/reload",
    body="application/json",
    decode="none",
)

_RESTART: Operation[None] = Operation(
    id="restartService",
    method="POST",
    path="/services/{service_id}/restart",
    body="application/json",
    decode="none",
)

_START: Operation[None] = Operation(
    id="startService",
    method="POST",
    path="/services/{service_id}/start",
    body="application/json",
    decode="none",
)

_STOP: Operation[None] = Operation(
    id="stopService",
    method="POST",
    path="/services/{service_id}/stop",
    body="application/json",
    decode="none",
)


class Services(Resource):
    """Services."""

    @cached_property
    def variables(self) -> ServicesVariables:
        from .services__variables import ServicesVariables

        return ServicesVariables(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ServiceRelation]:
        """List the services of an environment.

        `GET /environments/{environment_id}/services` returns every `ServiceRelation`.

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

    def get(self, service_id: int) -> models.Service:
        """Return one service.

        `GET /services/{service_id}` returns `Service`.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"service_id": service_id})

    def update(self, service_id: int, *, id: int) -> None:
        """Change a service.

        `PUT /services/{service_id}` returns nothing.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_UPDATE, path={"service_id": service_id}, body={"id": id})

    def delete(self, service_id: int) -> None:
        """Delete a service.

        `DELETE /services/{service_id}` returns nothing.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"service_id": service_id})

    def add(
        self,
        environment_id: int,
        *,
        type: types.ServiceType,
        version: str,
        auto_start: bool | Omit = omit,
        initial_state: types.ServiceInitialState | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.Service:
        """Add a service, such as a database or web server, to an environment.

        `POST /environments/{environment_id}/services` returns `Service`.

        Args:
            environment_id: Id of the environment. At least 1.
            type: Service that Devopness can install. One of `docker`, `mysql`, `newrelic-infra`,
                `nginx`, `php`, `postgresql`, `redis`, `supervisor`, ...
            version: Version to install. At most 30 characters.
            auto_start: Whether it starts when the operating system boots.
            initial_state: State it should have right after it was installed. One of `started`, `stopped`.
                Defaults to `started`.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "type": type,
                "version": version,
                "auto_start": auto_start,
                "initial_state": initial_state,
                "linked_resources": linked_resources,
            },
        )

    def deploy(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a service on servers.

        `POST /services/{service_id}/deploy` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_DEPLOY, path={"service_id": service_id}, body={"servers": servers})

    def get_status(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Check the state of a service on servers.

        `POST /services/{service_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET_STATUS, path={"service_id": service_id}, body={"servers": servers})

    def reload(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Reload a service on servers.

        `POST /services/{service_id}/reload` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_RELOAD, path={"service_id": service_id}, body={"servers": servers})

    def restart(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Restart a service on servers.

        `POST /services/{service_id}/restart` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_RESTART, path={"service_id": service_id}, body={"servers": servers})

    def start(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Start a service on servers.

        `POST /services/{service_id}/start` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_START, path={"service_id": service_id}, body={"servers": servers})

    def stop(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Stop a service on servers.

        `POST /services/{service_id}/stop` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_STOP, path={"service_id": service_id}, body={"servers": servers})


class AsyncServices(AsyncResource):
    """Services."""

    @cached_property
    def variables(self) -> AsyncServicesVariables:
        from .services__variables import AsyncServicesVariables

        return AsyncServicesVariables(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ServiceRelation]:
        """List the services of an environment.

        `GET /environments/{environment_id}/services` returns every `ServiceRelation`.

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

    async def get(self, service_id: int) -> models.Service:
        """Return one service.

        `GET /services/{service_id}` returns `Service`.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"service_id": service_id})

    async def update(self, service_id: int, *, id: int) -> None:
        """Change a service.

        `PUT /services/{service_id}` returns nothing.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(_UPDATE, path={"service_id": service_id}, body={"id": id})

    async def delete(self, service_id: int) -> None:
        """Delete a service.

        `DELETE /services/{service_id}` returns nothing.

        Args:
            service_id: Id of the service. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"service_id": service_id})

    async def add(
        self,
        environment_id: int,
        *,
        type: types.ServiceType,
        version: str,
        auto_start: bool | Omit = omit,
        initial_state: types.ServiceInitialState | Omit = omit,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.Service:
        """Add a service, such as a database or web server, to an environment.

        `POST /environments/{environment_id}/services` returns `Service`.

        Args:
            environment_id: Id of the environment. At least 1.
            type: Service that Devopness can install. One of `docker`, `mysql`, `newrelic-infra`,
                `nginx`, `php`, `postgresql`, `redis`, `supervisor`, ...
            version: Version to install. At most 30 characters.
            auto_start: Whether it starts when the operating system boots.
            initial_state: State it should have right after it was installed. One of `started`, `stopped`.
                Defaults to `started`.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "type": type,
                "version": version,
                "auto_start": auto_start,
                "initial_state": initial_state,
                "linked_resources": linked_resources,
            },
        )

    async def deploy(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Install a service on servers.

        `POST /services/{service_id}/deploy` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_DEPLOY, path={"service_id": service_id}, body={"servers": servers})

    async def get_status(
        self, service_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Check the state of a service on servers.

        `POST /services/{service_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(
            _GET_STATUS, path={"service_id": service_id}, body={"servers": servers}
        )

    async def reload(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Reload a service on servers.

        `POST /services/{service_id}/reload` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_RELOAD, path={"service_id": service_id}, body={"servers": servers})

    async def restart(
        self, service_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Restart a service on servers.

        `POST /services/{service_id}/restart` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _RESTART, path={"service_id": service_id}, body={"servers": servers}
        )

    async def start(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Start a service on servers.

        `POST /services/{service_id}/start` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_START, path={"service_id": service_id}, body={"servers": servers})

    async def stop(self, service_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Stop a service on servers.

        `POST /services/{service_id}/stop` returns nothing.

        Args:
            service_id: Id of the service. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_STOP, path={"service_id": service_id}, body={"servers": servers})
