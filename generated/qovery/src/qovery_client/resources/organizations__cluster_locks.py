"""Organizations, cluster locks."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.ClusterLock] = Operation(
    id="list-cluster-lock",
    method="GET",
    path="/organization/{organizationId}/lock",
    result=lambda: models.ClusterLockList,
    paging=pages.Whole(items=("results",)),
)


class OrganizationsClusterLocks(Resource):
    """Organizations, cluster locks."""

    def list(self, organization_id: str) -> Pager[models.ClusterLock]:
        """List cluster lock.

        `GET /organization/{organizationId}/lock` returns every `ClusterLock`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})


class AsyncOrganizationsClusterLocks(AsyncResource):
    """Organizations, cluster locks."""

    def list(self, organization_id: str) -> AsyncPager[models.ClusterLock]:
        """List cluster lock.

        `GET /organization/{organizationId}/lock` returns every `ClusterLock`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})
