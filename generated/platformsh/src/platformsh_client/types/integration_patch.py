"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias

from .. import types

IntegrationPatch: TypeAlias = (
    types.BitbucketIntegrationPatch
    | types.BitbucketServerIntegrationPatch
    | types.BlackfireIntegrationPatch
    | types.FastlyIntegrationPatch
    | types.GithubIntegrationPatch
    | types.GitLabIntegrationPatch
    | types.EmailIntegrationPatch
    | types.PagerDutyIntegrationPatch
    | types.SlackIntegrationPatch
    | types.HealthWebHookIntegrationPatch
    | types.HttpLogIntegrationPatch
    | types.NewRelicIntegrationPatch
    | types.OtlpLogIntegrationPatch
    | types.ScriptIntegrationPatch
    | types.SplunkIntegrationPatch
    | types.SumologicIntegrationPatch
    | types.SyslogIntegrationPatch
    | types.WebHookIntegrationPatch
)
