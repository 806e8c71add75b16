"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class AgenticWorkflowResourcesDict(TypedDict):
    """`AgenticWorkflowResources` by the names of the wire."""

    cpu_milli: int

    gpu: int

    ram_mib: int

    storage_gib: int


AgenticWorkflowResources: TypeAlias = models.AgenticWorkflowResources | AgenticWorkflowResourcesDict
