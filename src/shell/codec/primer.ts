/**
 * Words that assessments tend to hold. Part of the link's format: it must never change, or links already sent can no
 * longer be read. A better one needs a new version digit beside this one.
 */
export const PRIMER = `use-case-scorer
timeline-and-budget
go-no-go
checklist
the customer support assistant drafts replies and answers questions from the knowledge base
Invoice processing and document extraction for accounts payable
Contract clause review for the legal team
Claims triage, classification and routing of incoming requests
Demand forecasting for inventory planning
Meeting notes summary, search in manuals and internal documents
Code review assistant for software engineering teams
Data pipeline, integration with existing systems, security review
Security review stalls
Data access takes longer than planned
Sponsor changes role
VP of Operations
Head of Customer Service
Chief Financial Officer
Finance director
Product owner
Data engineer
Machine learning engineer
Platform engineer, site reliability engineer
Project manager
Accuracy of answers on the test set
Precision and recall on labeled cases
Cost per transaction
Average handling time
Time saved per case in minutes
Response time, 95th percentile latency in seconds
User acceptance: suggestions accepted without changes
Satisfaction score of pilot users
Weekly active users of the pilot group
Error rate, escalation rate, resolution rate
Availability during business hours
Uptime and monitoring coverage
Rollback time, tested and rehearsed
Percent of cases handled within target
Share of documents processed without manual correction
Monthly cost of production: licenses, compute, maintenance and training
Training and change management
Penetration test and compliance review
Team lead, tech lead, business analyst, data scientist, security engineer, operations manager
Vendor setup, licenses, integration, migration, documentation and support
Budget approval, procurement, legal and works council review
Holidays, Easter, Christmas, year-end freeze, release freeze
Quarter close, change freeze and summer vacation
Every week, every day, each month, per year, per request, per user, per invoice
Requests handled without escalation within one hour
Mistakes found later, incidents, false alarms and complaints
Clerks, agents, customers, employees, reviewers and managers who use it
Orders, tickets, calls, claims, contracts, reports, emails and forms
Average time to answer, resolve, approve, detect, restore
The most, the least, more than half, less than, at least, no longer than, up to
Which is not yet known because it was never measured before
This is what we would like to see in production for our customers, with people who know how it works
There are many cases where the model is wrong and someone has to check them by hand
Agreed with the head of the department and the works council on what happens if it fails
Sales, marketing, human resources, procurement, logistics, manufacturing and maintenance
Insurance, banking, health care, retail, public sector and energy
Fraud detection, quality inspection, predictive maintenance, pricing, translation and transcription
Recommendation engine, chatbot, virtual assistant, knowledge search and summaries
Owner, status, evidence, waiting for approval, ready, blocked by, done, in progress
On-call rota, runbook, alert, dashboard, incident, postmortem, audit log, access control, encryption
Version 1 to 5, phase 2, level 3, week 4, group A, team B
%
min
s
ms
h
days
weeks
points
per day
per week
$
€
EUR
USD
percent
minutes
seconds
hours
cases
Monitoring dashboard, alerts and on-call runbook are documented
Load test passed with the expected traffic
The team has agreed on the criteria before the pilot starts
Not applicable because there is no personal data in this process
https://wiki.example.com/runbook
https://docs.example.org/
Example: 
Answers judged correct
Response time, 95th percentile
Contacts resolved without an agent
Contacts reopened within a week
Customer rating, 1 to 5
Incidents handled without the pilot team
Fields extracted correctly
Documents per hour
Handling time per document
Errors that reach the ledger
Clerks who use it every week
Time to add a document type
Cases routed correctly
Rare cases found
Cases handled within the agreed time
Suggestions that staff overrule
Time to restore
Suggestions that pass the tests
Time from ticket to merged change
Changes reverted within a month
Developers who use it every week
Findings open after the security review
Absolute error of the forecast
Forecasts that planners leave as they are
Runs finished before the planning meeting
Pilot lead
Software developers
Data scientist
Operations
Security review`;
