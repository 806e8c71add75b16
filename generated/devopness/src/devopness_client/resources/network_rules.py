"""Network rules."""

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

_LIST: Operation[models.NetworkRuleRelation] = Operation(
    id="listEnvironmentNetworkRules",
    method="GET",
    path="/environments/{environment_id}/network-rules",
    result=lambda: models.NetworkRuleList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.NetworkRule] = Operation(
    id="getNetworkRule",
    method="GET",
    path="/network-rules/{network_rule_id}",
    result=lambda: models.NetworkRule,
)

_UPDATE: Operation[None] = Operation(
    id="updateNetworkRule",
    method="PUT",
    path="/network-rules/{network_rule_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteNetworkRule",
    method="DELETE",
    path="/network-rules/{network_rule_id}",
    decode="none",
)

_ADD: Operation[models.NetworkRule] = Operation(
    id="addEnvironmentNetworkRule",
    method="POST",
    path="/environments/{environment_id}/network-rules",
    body="application/json",
    result=lambda: models.NetworkRule,
)

_DEPLOY: Operation[None] = Operation(
    id="deployNetworkRule",
    method="POST",
    path="/network-rules/{network_rule_id}/deploy",
    body="application/json",
    decode="none",
)


class NetworkRules(Resource):
    """Network rules."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.NetworkRuleRelation]:
        """List the network rules of an environment.

        `GET /environments/{environment_id}/network-rules` returns every `NetworkRuleRelation`.

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

    def get(self, network_rule_id: int) -> models.NetworkRule:
        """Return one network rule.

        `GET /network-rules/{network_rule_id}` returns `NetworkRule`.

        Args:
            network_rule_id: Id of the network rule. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"network_rule_id": network_rule_id})

    def update(
        self,
        network_rule_id: int,
        *,
        cidr_block: str,
        direction: types.NetworkRuleDirection,
        id: int,
        name: str,
        protocol: types.NetworkRuleProtocol | Omit = omit,
    ) -> None:
        """Change a network rule.

        `PUT /network-rules/{network_rule_id}` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.
            cidr_block: IP addresses the rule is for, in CIDR notation.
            direction: `inbound` for traffic coming in, `outbound` for traffic going out.
            name: What the rule is for. Between 3 and 60 characters.
            protocol: Network protocol a rule is for. One of `any`, `icmp`, `tcp`, `udp`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"network_rule_id": network_rule_id},
            body={
                "cidr_block": cidr_block,
                "direction": direction,
                "id": id,
                "name": name,
                "protocol": protocol,
            },
        )

    def delete(self, network_rule_id: int) -> None:
        """Delete a network rule.

        `DELETE /network-rules/{network_rule_id}` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"network_rule_id": network_rule_id})

    def add(
        self,
        environment_id: int,
        *,
        cidr_block: str,
        direction: types.NetworkRuleDirection,
        name: str,
        port: int,
        protocol: types.NetworkRuleProtocol,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.NetworkRule:
        """Create a network rule in an environment.

        `POST /environments/{environment_id}/network-rules` returns `NetworkRule`.

        Args:
            environment_id: Id of the environment. At least 1.
            cidr_block: IP addresses the rule is for, in CIDR notation.
            direction: `inbound` for traffic coming in, `outbound` for traffic going out.
            name: What the rule is for. Between 3 and 60 characters.
            port: Port the rule is for, from 1 to 65535.
            protocol: Network protocol a rule is for. One of `any`, `icmp`, `tcp`, `udp`.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "cidr_block": cidr_block,
                "direction": direction,
                "name": name,
                "port": port,
                "protocol": protocol,
                "linked_resources": linked_resources,
            },
        )

    def deploy(self, network_rule_id: int, *, servers: types.ResourceIdList | Omit = omit) -> None:
        """Put a network rule into effect on servers.

        `POST /network-rules/{network_rule_id}/deploy` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return self._call(
            _DEPLOY, path={"network_rule_id": network_rule_id}, body={"servers": servers}
        )


class AsyncNetworkRules(AsyncResource):
    """Network rules."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.NetworkRuleRelation]:
        """List the network rules of an environment.

        `GET /environments/{environment_id}/network-rules` returns every `NetworkRuleRelation`.

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

    async def get(self, network_rule_id: int) -> models.NetworkRule:
        """Return one network rule.

        `GET /network-rules/{network_rule_id}` returns `NetworkRule`.

        Args:
            network_rule_id: Id of the network rule. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"network_rule_id": network_rule_id})

    async def update(
        self,
        network_rule_id: int,
        *,
        cidr_block: str,
        direction: types.NetworkRuleDirection,
        id: int,
        name: str,
        protocol: types.NetworkRuleProtocol | Omit = omit,
    ) -> None:
        """Change a network rule.

        `PUT /network-rules/{network_rule_id}` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.
            cidr_block: IP addresses the rule is for, in CIDR notation.
            direction: `inbound` for traffic coming in, `outbound` for traffic going out.
            name: What the rule is for. Between 3 and 60 characters.
            protocol: Network protocol a rule is for. One of `any`, `icmp`, `tcp`, `udp`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"network_rule_id": network_rule_id},
            body={
                "cidr_block": cidr_block,
                "direction": direction,
                "id": id,
                "name": name,
                "protocol": protocol,
            },
        )

    async def delete(self, network_rule_id: int) -> None:
        """Delete a network rule.

        `DELETE /network-rules/{network_rule_id}` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"network_rule_id": network_rule_id})

    async def add(
        self,
        environment_id: int,
        *,
        cidr_block: str,
        direction: types.NetworkRuleDirection,
        name: str,
        port: int,
        protocol: types.NetworkRuleProtocol,
        linked_resources: types.ResourceToBeLinkedList | Omit = omit,
    ) -> models.NetworkRule:
        """Create a network rule in an environment.

        `POST /environments/{environment_id}/network-rules` returns `NetworkRule`.

        Args:
            environment_id: Id of the environment. At least 1.
            cidr_block: IP addresses the rule is for, in CIDR notation.
            direction: `inbound` for traffic coming in, `outbound` for traffic going out.
            name: What the rule is for. Between 3 and 60 characters.
            port: Port the rule is for, from 1 to 65535.
            protocol: Network protocol a rule is for. One of `any`, `icmp`, `tcp`, `udp`.
            linked_resources: Resources to link to it.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD,
            path={"environment_id": environment_id},
            body={
                "cidr_block": cidr_block,
                "direction": direction,
                "name": name,
                "port": port,
                "protocol": protocol,
                "linked_resources": linked_resources,
            },
        )

    async def deploy(
        self, network_rule_id: int, *, servers: types.ResourceIdList | Omit = omit
    ) -> None:
        """Put a network rule into effect on servers.

        `POST /network-rules/{network_rule_id}/deploy` returns nothing.

        Args:
            network_rule_id: Id of the network rule. At least 1.
            servers: Ids of the servers to do it on.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404), UnprocessableEntityError
                (422).
        """
        return await self._call(
            _DEPLOY, path={"network_rule_id": network_rule_id}, body={"servers": servers}
        )
