"""Support."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime import (
    AsyncResource,
    Resource,
)

if TYPE_CHECKING:
    from .support__tickets import AsyncSupportTickets, SupportTickets


class Support(Resource):
    """Support."""

    @cached_property
    def tickets(self) -> SupportTickets:
        from .support__tickets import SupportTickets

        return SupportTickets(self._api)


class AsyncSupport(AsyncResource):
    """Support."""

    @cached_property
    def tickets(self) -> AsyncSupportTickets:
        from .support__tickets import AsyncSupportTickets

        return AsyncSupportTickets(self._api)
