"""Networks, subnets."""

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

_LIST: Operation[models.SubnetRelation] = Operation(
    id="listNetworkSubnets",
    method="GET",
    path="/networks/{network_id}/subnets",
    result=lambda: models.SubnetList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Subnet] = Operation(
    id="addNetworkSubnet",
    method="POST",
    path="/networks/{network_id}/subnets",
    body="application/json",
    result=lambda: models.Subnet,
)


class NetworksSubnets(Resource):
    """Networks, subnets."""

    def list(
        self,
        network_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        region: str | Omit = omit,
        zone: str | Omit = omit,
    ) -> Pager[models.SubnetRelation]:
        """List the subnets of a network.

        `GET /networks/{network_id}/subnets` returns every `SubnetRelation`.

        Args:
            network_id: Id of the network. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            region: Return only subnets in this region.
            zone: Return only subnets in this zone.
        """
        return self._pages(
            _LIST,
            path={"network_id": network_id},
            query={"page": page, "per_page": per_page, "region": region, "zone": zone},
        )

    def add(
        self,
        network_id: int,
        *,
        credential_id: int,
        name: str,
        provision_input: types.SubnetProvisionInput,
        type: types.SubnetType,
    ) -> models.Subnet:
        """Create a subnet in a network.

        `POST /networks/{network_id}/subnets` returns `Subnet`.

        Args:
            network_id: Id of the network. At least 1.
            credential_id: Id of the credential for the cloud provider.
            name: Between 1 and 63 characters.
            provision_input: How it is created at the cloud provider.
            type: What a subnet is for. `public`: servers that the internet can reach, each with a
                public IP address.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"network_id": network_id},
            body={
                "credential_id": credential_id,
                "name": name,
                "provision_input": provision_input,
                "type": type,
            },
        )


class AsyncNetworksSubnets(AsyncResource):
    """Networks, subnets."""

    def list(
        self,
        network_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        region: str | Omit = omit,
        zone: str | Omit = omit,
    ) -> AsyncPager[models.SubnetRelation]:
        """List the subnets of a network.

        `GET /networks/{network_id}/subnets` returns every `SubnetRelation`.

        Args:
            network_id: Id of the network. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            region: Return only subnets in this region.
            zone: Return only subnets in this zone.
        """
        return self._pages(
            _LIST,
            path={"network_id": network_id},
            query={"page": page, "per_page": per_page, "region": region, "zone": zone},
        )

    async def add(
        self,
        network_id: int,
        *,
        credential_id: int,
        name: str,
        provision_input: types.SubnetProvisionInput,
        type: types.SubnetType,
    ) -> models.Subnet:
        """Create a subnet in a network.

        `POST /networks/{network_id}/subnets` returns `Subnet`.

        Args:
            network_id: Id of the network. At least 1.
            credential_id: Id of the credential for the cloud provider.
            name: Between 1 and 63 characters.
            provision_input: How it is created at the cloud provider.
            type: What a subnet is for. `public`: servers that the internet can reach, each with a
                public IP address.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"network_id": network_id},
            body={
                "credential_id": credential_id,
                "name": name,
                "provision_input": provision_input,
                "type": type,
            },
        )
