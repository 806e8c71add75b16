"""Subnets."""

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

_LIST: Operation[models.SubnetRelation] = Operation(
    id="listEnvironmentSubnets",
    method="GET",
    path="/environments/{environment_id}/subnets",
    result=lambda: models.SubnetList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Subnet] = Operation(
    id="getSubnet",
    method="GET",
    path="/subnets/{subnet_id}",
    result=lambda: models.Subnet,
)

_DELETE: Operation[None] = Operation(
    id="deleteSubnet",
    method="DELETE",
    path="/subnets/{subnet_id}",
    decode="none",
)


class Subnets(Resource):
    """Subnets."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.SubnetRelation]:
        """List the subnets of an environment.

        `GET /environments/{environment_id}/subnets` returns every `SubnetRelation`.

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

    def get(self, subnet_id: int) -> models.Subnet:
        """Return one subnet.

        `GET /subnets/{subnet_id}` returns `Subnet`.

        Args:
            subnet_id: Id of the subnet. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"subnet_id": subnet_id})

    def delete(self, subnet_id: int) -> None:
        """Delete a subnet.

        `DELETE /subnets/{subnet_id}` returns nothing.

        Args:
            subnet_id: Id of the subnet. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"subnet_id": subnet_id})


class AsyncSubnets(AsyncResource):
    """Subnets."""

    def list(
        self,
        environment_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.SubnetRelation]:
        """List the subnets of an environment.

        `GET /environments/{environment_id}/subnets` returns every `SubnetRelation`.

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

    async def get(self, subnet_id: int) -> models.Subnet:
        """Return one subnet.

        `GET /subnets/{subnet_id}` returns `Subnet`.

        Args:
            subnet_id: Id of the subnet. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"subnet_id": subnet_id})

    async def delete(self, subnet_id: int) -> None:
        """Delete a subnet.

        `DELETE /subnets/{subnet_id}` returns nothing.

        Args:
            subnet_id: Id of the subnet. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"subnet_id": subnet_id})
