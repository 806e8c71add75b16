"""Resource events."""

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

_LIST: Operation[models.ResourceEventRelation] = Operation(
    id="listResourceEventsByResourceType",
    method="GET",
    path="/events/{resource_type}/{resource_id}",
    result=lambda: models.ResourceEventList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.ResourceEvent] = Operation(
    id="addResourceEvent",
    method="POST",
    path="/events/{resource_type}/{resource_id}",
    result=lambda: models.ResourceEvent,
)


class ResourceEvents(Resource):
    """Resource events."""

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ResourceEventRelation]:
        """List the events of a resource.

        `GET /events/{resource_type}/{resource_id}` returns every `ResourceEventRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def add(self, resource_type: str, resource_id: str) -> models.ResourceEvent:
        """Have Devopness process an event for a resource.

        `POST /events/{resource_type}/{resource_id}` returns `ResourceEvent`.

        Args:
            resource_type: Type of the resource the event is about.
            resource_id: Id of the resource the event is about.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_ADD, path={"resource_type": resource_type, "resource_id": resource_id})


class AsyncResourceEvents(AsyncResource):
    """Resource events."""

    def list(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ResourceEventRelation]:
        """List the events of a resource.

        `GET /events/{resource_type}/{resource_id}` returns every `ResourceEventRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    async def add(self, resource_type: str, resource_id: str) -> models.ResourceEvent:
        """Have Devopness process an event for a resource.

        `POST /events/{resource_type}/{resource_id}` returns `ResourceEvent`.

        Args:
            resource_type: Type of the resource the event is about.
            resource_id: Id of the resource the event is about.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD, path={"resource_type": resource_type, "resource_id": resource_id}
        )
