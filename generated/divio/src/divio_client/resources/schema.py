"""Schema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._runtime import (
    AsyncResource,
    Omit,
    Operation,
    Resource,
    omit,
)

if TYPE_CHECKING:
    from .. import types

_GET: Operation[dict[str, Any]] = Operation(
    id="schema_retrieve",
    method="GET",
    path="/apps/v3/schema/",
    result=lambda: dict[str, Any],
    accept="application/vnd.oai.openapi+json",
    security=(("Token",), ()),
)


class Schema(Resource):
    """Schema."""

    def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
    ) -> dict[str, Any]:
        """Retrieve the API schema.

        `GET /apps/v3/schema/` gives a mapping from names to anything.

        Args:
            format: `format` in the query; one of `json`, `yaml`.
            lang: `lang` in the query; one of `af`, `ar`, `ar-dz`, `ast`, `az`, `be`, `bg`, `bn`,
                ....
        """
        return self._call(_GET, query={"format": format, "lang": lang})


class AsyncSchema(AsyncResource):
    """Schema."""

    async def get(
        self,
        *,
        format: types.SchemaRetrieveFormat | Omit = omit,
        lang: types.SchemaRetrieveLang | Omit = omit,
    ) -> dict[str, Any]:
        """Retrieve the API schema.

        `GET /apps/v3/schema/` gives a mapping from names to anything.

        Args:
            format: `format` in the query; one of `json`, `yaml`.
            lang: `lang` in the query; one of `af`, `ar`, `ar-dz`, `ast`, `az`, `be`, `bg`, `bn`,
                ....
        """
        return await self._call(_GET, query={"format": format, "lang": lang})
