"""Resource links."""

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

_LINK: Operation[None] = Operation(
    id="linkResourceLinkToResourceLink",
    method="POST",
    path="/resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link",
    decode="none",
)

_LIST_BY_RESOURCE_TYPE: Operation[models.ResourceLinkRelation] = Operation(
    id="listResourceLinksByResourceType",
    method="GET",
    path="/resource-links/{resource_type}/{resource_id}",
    result=lambda: models.ResourceLinkList,
    paging=pages.LinkHeader(items=()),
)

_LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE: Operation[models.ResourceLinkRelation] = Operation(
    id="listResourceLinksByResourceTypeAndLinkType",
    method="GET",
    path="/resource-links/{resource_type}/{resource_id}/{link_type}",
    result=lambda: models.ResourceLinkList,
    paging=pages.LinkHeader(items=()),
)

_UNLINK: Operation[None] = Operation(
    id="unlinkResourceLinkFromResourceLink",
    method="DELETE",
    path="/resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink",
    decode="none",
)


class ResourceLinks(Resource):
    """Resource links."""

    def link(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Link a child resource to its parent.

        `POST /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link`
        returns nothing.

        Args:
            resource_type: Type of the parent.
            resource_id: Id of the parent. At least 1.
            child_type: Type of the child.
            child_id: Id of the child. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _LINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.ResourceLinkRelation]:
        """List the resources that are linked to a resource.

        `GET /resource-links/{resource_type}/{resource_id}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_resource_type_and_link_type(
        self,
        resource_type: str,
        resource_id: int,
        link_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        linked_resource_type: str | Omit = omit,
    ) -> Pager[models.ResourceLinkRelation]:
        """List the parents or the children of a resource.

        `GET /resource-links/{resource_type}/{resource_id}/{link_type}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_type: Type of the resource whose links you want.
            resource_id: Id of the resource whose links you want. At least 1.
            link_type: Which linked resources to return: `child` or `parent`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            linked_resource_type: Return only linked resources of this type.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "link_type": link_type,
            },
            query={
                "page": page,
                "per_page": per_page,
                "linked_resource_type": linked_resource_type,
            },
        )

    def unlink(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Remove the link between a child resource and its parent.

        `DELETE /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink`
        returns nothing.

        Both resources stay.

        Args:
            resource_type: Type of the parent.
            resource_id: Id of the parent. At least 1.
            child_type: Type of the child.
            child_id: Id of the child. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _UNLINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )


class AsyncResourceLinks(AsyncResource):
    """Resource links."""

    async def link(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Link a child resource to its parent.

        `POST /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/link`
        returns nothing.

        Args:
            resource_type: Type of the parent.
            resource_id: Id of the parent. At least 1.
            child_type: Type of the child.
            child_id: Id of the child. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _LINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )

    def list_by_resource_type(
        self,
        resource_type: str,
        resource_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.ResourceLinkRelation]:
        """List the resources that are linked to a resource.

        `GET /resource-links/{resource_type}/{resource_id}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_type: Type of the resource, such as `application` or `server`.
            resource_id: Id of the resource. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE,
            path={"resource_type": resource_type, "resource_id": resource_id},
            query={"page": page, "per_page": per_page},
        )

    def list_by_resource_type_and_link_type(
        self,
        resource_type: str,
        resource_id: int,
        link_type: str,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        linked_resource_type: str | Omit = omit,
    ) -> AsyncPager[models.ResourceLinkRelation]:
        """List the parents or the children of a resource.

        `GET /resource-links/{resource_type}/{resource_id}/{link_type}` returns every
        `ResourceLinkRelation`.

        Args:
            resource_type: Type of the resource whose links you want.
            resource_id: Id of the resource whose links you want. At least 1.
            link_type: Which linked resources to return: `child` or `parent`.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            linked_resource_type: Return only linked resources of this type.
        """
        return self._pages(
            _LIST_BY_RESOURCE_TYPE_AND_LINK_TYPE,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "link_type": link_type,
            },
            query={
                "page": page,
                "per_page": per_page,
                "linked_resource_type": linked_resource_type,
            },
        )

    async def unlink(
        self,
        resource_type: str,
        resource_id: int,
        child_type: str,
        child_id: int,
    ) -> None:
        """Remove the link between a child resource and its parent.

        `DELETE /resource-links/{resource_type}/{resource_id}/{child_type}/{child_id}/unlink`
        returns nothing.

        Both resources stay.

        Args:
            resource_type: Type of the parent.
            resource_id: Id of the parent. At least 1.
            child_type: Type of the child.
            child_id: Id of the child. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _UNLINK,
            path={
                "resource_type": resource_type,
                "resource_id": resource_id,
                "child_type": child_type,
                "child_id": child_id,
            },
        )
