"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models, types


class AgenticWorkflowModelRequestDict(TypedDict):
    """`AgenticWorkflowModelRequest` with the property names used in JSON."""

    api_key: NotRequired[str]

    settings: NotRequired[str]

    type: types.AgenticWorkflowModelType


AgenticWorkflowModelRequest: TypeAlias = (
    models.AgenticWorkflowModelRequest | AgenticWorkflowModelRequestDict
)
