"""Networks."""

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
    from .networks__subnets import AsyncNetworksSubnets, NetworksSubnets

_LIST: Operation[models.NetworkRelation] = Operation(
    id="listEnvironmentNetworks",
    method="GET",
    path="/environments/{environment_id}/networks",
    result=lambda: models.NetworkList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Network] = Operation(
    id="getNetwork",
    method="GET",
    path="/networks/{network_id}",
    result=lambda: models.Network,
)

_UPDATE: Operation[None] = Operation(
    id="updateNetwork",
    method="PUT",
    path="/networks/{network_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteNetwork",
    method="DELETE",
    path="/networks/{network_id}",
    decode="none",
)

_ADD: Operation[models.Network] = Operation(
    id="addEnvironmentNetwork",
    method="POST",
    path="/environments/{environment_id}/networks",
    body="application/json",
    result=lambda: models.Network,
)

_GET_STATUS: Operation[None] = Operation(
    id="getStatusNetwork",
    method="POST",
    path="/networks/{network_id}/get-status",
    decode="none",
)


class Networks(Resource):
    """Networks."""

    @cached_property
    def subnets(self) -> NetworksSubnets:
        from .networks__subnets import NetworksSubnets

        return NetworksSubnets(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        include_default_network: bool | Omit = omit,
        provider_name: str | Omit = omit,
        region: str | Omit = omit,
    ) -> Pager[models.NetworkRelation]:
        """List the networks of an environment.

        `GET /environments/{environment_id}/networks` returns every `NetworkRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            include_default_network: Also return the `default` network.
            provider_name: Return only networks of this cloud provider.
            region: Return only networks in this region.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={
                "page": page,
                "per_page": per_page,
                "include_default_network": include_default_network,
                "provider_name": provider_name,
                "region": region,
            },
        )

    def get(self, network_id: int) -> models.Network:
        """Return one network.

        `GET /networks/{network_id}` returns `Network`.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"network_id": network_id})

    def update(
        self,
        network_id: int,
        *,
        credential_id: int,
        id: int,
    ) -> None:
        """Change a network.

        `PUT /networks/{network_id}` returns nothing.

        Args:
            network_id: Id of the network. At least 1.
            credential_id: Id of the credential for the cloud provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"network_id": network_id},
            body={"credential_id": credential_id, "id": id},
        )

    def delete(self, network_id: int) -> None:
        """Delete a network.

        `DELETE /networks/{network_id}` returns nothing.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"network_id": network_id})

    def add(
        self,
        environment_id: int,
        *,
        credential_id: int,
        name: str,
        provision_input: types.NetworkProvisionInput,
    ) -> models.Network:
        """Create a network in an environment.

        `POST /environments/{environment_id}/networks` returns `Network`.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential for the cloud provider.
            name: Between 1 and 63 characters. `default` is taken.
            provision_input: How it is created at the cloud provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={"credential_id": credential_id, "name": name, "provision_input": provision_input},
        )

    def get_status(self, network_id: int) -> None:
        """Check the state of a network.

        `POST /networks/{network_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(_GET_STATUS, path={"network_id": network_id})


class AsyncNetworks(AsyncResource):
    """Networks."""

    @cached_property
    def subnets(self) -> AsyncNetworksSubnets:
        from .networks__subnets import AsyncNetworksSubnets

        return AsyncNetworksSubnets(self._api)

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        include_default_network: bool | Omit = omit,
        provider_name: str | Omit = omit,
        region: str | Omit = omit,
    ) -> AsyncPager[models.NetworkRelation]:
        """List the networks of an environment.

        `GET /environments/{environment_id}/networks` returns every `NetworkRelation`.

        Args:
            environment_id: Id of the environment. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            include_default_network: Also return the `default` network.
            provider_name: Return only networks of this cloud provider.
            region: Return only networks in this region.
        """
        return self._pages(
            _LIST,
            path={"environment_id": environment_id},
            query={
                "page": page,
                "per_page": per_page,
                "include_default_network": include_default_network,
                "provider_name": provider_name,
                "region": region,
            },
        )

    async def get(self, network_id: int) -> models.Network:
        """Return one network.

        `GET /networks/{network_id}` returns `Network`.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"network_id": network_id})

    async def update(
        self,
        network_id: int,
        *,
        credential_id: int,
        id: int,
    ) -> None:
        """Change a network.

        `PUT /networks/{network_id}` returns nothing.

        Args:
            network_id: Id of the network. At least 1.
            credential_id: Id of the credential for the cloud provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"network_id": network_id},
            body={"credential_id": credential_id, "id": id},
        )

    async def delete(self, network_id: int) -> None:
        """Delete a network.

        `DELETE /networks/{network_id}` returns nothing.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"network_id": network_id})

    async def add(
        self,
        environment_id: int,
        *,
        credential_id: int,
        name: str,
        provision_input: types.NetworkProvisionInput,
    ) -> models.Network:
        """Create a network in an environment.

        `POST /environments/{environment_id}/networks` returns `Network`.

        Args:
            environment_id: Id of the environment. At least 1.
            credential_id: Id of the credential for the cloud provider.
            name: Between 1 and 63 characters. `default` is taken.
            provision_input: How it is created at the cloud provider.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={"credential_id": credential_id, "name": name, "provision_input": provision_input},
        )

    async def get_status(self, network_id: int) -> None:
        """Check the state of a network.

        `POST /networks/{network_id}/get-status` returns nothing.

        The call itself returns no state.

        Args:
            network_id: Id of the network. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(_GET_STATUS, path={"network_id": network_id})
