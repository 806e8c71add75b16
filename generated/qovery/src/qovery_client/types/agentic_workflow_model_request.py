"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AgenticWorkflowModelRequestDict(TypedDict):
    """`AgenticWorkflowModelRequest` by the names of the wire."""

    api_key: NotRequired[str]

    settings: NotRequired[str]

    type: types.AgenticWorkflowModelType


AgenticWorkflowModelRequest: TypeAlias = (
    models.AgenticWorkflowModelRequest | AgenticWorkflowModelRequestDict
)
