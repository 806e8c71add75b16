"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict
from uuid import UUID

from .. import models


class ServiceAnnotationRequestDict(TypedDict):
    """`ServiceAnnotationRequest` by the names of the wire."""

    id: UUID | str


ServiceAnnotationRequest: TypeAlias = models.ServiceAnnotationRequest | ServiceAnnotationRequestDict
